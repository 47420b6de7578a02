package org.entente.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What came of a run: how much was broken, and what the comparison of both sides found. Everything but the first two has to be nothing.
final class Findings {

    private final long seed;
    private final Map<String, String> skipped = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Integer> injected = new LinkedHashMap<>();
    private long mutated;
    private long sent;
    private long lost;
    private long duplicated;
    private long outOfOrder;
    private long unreceipted;
    private long wronglyAccepted;

    Findings(long seed) {
        this.seed = seed;
    }

    void injected(String fault) {
        injected.merge(fault, 1, Integer::sum);
    }

    void skipped(String fault, String why) {
        skipped.put(fault, why);
    }

    /// Something that must not happen and is counted nowhere else: a node that did not become well again, a stack trace in an answer.
    void failed(String what) {
        failures.add(what);
    }

    void mutated(long bundles) {
        mutated += bundles;
    }

    void sent(long entries) {
        sent += entries;
    }

    void lost(long entries) {
        lost += entries;
    }

    void duplicated(long entries) {
        duplicated += entries;
    }

    void outOfOrder(long entries) {
        outOfOrder += entries;
    }

    void unreceipted(long entries) {
        unreceipted += entries;
    }

    void wronglyAccepted(long entries) {
        wronglyAccepted += entries;
    }

    int faults() {
        return injected.values().stream().mapToInt(Integer::intValue).sum();
    }

    long lost() {
        return lost;
    }

    long wronglyAccepted() {
        return wronglyAccepted;
    }

    long unreceipted() {
        return unreceipted;
    }

    boolean isUnbroken() {
        return faults() > 0 && sent > 0 && failures.isEmpty() && lost + duplicated + outOfOrder + unreceipted + wronglyAccepted == 0;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        injected.forEach((fault, times) -> text.append("  %4d  %s%n".formatted(times, fault)));
        skipped.forEach((fault, why) -> text.append("  skipped  %s: %s%n".formatted(fault, why)));
        text.append("%n%-22s%,10d%n".formatted("faults injected", faults()));
        rows().forEach((name, number) -> text.append("%-22s%,10d%n".formatted(name, number)));
        failures.forEach(each -> text.append("FAILED: ").append(each).append(System.lineSeparator()));
        return text.append("%s (seed %d)%n".formatted(isUnbroken() ? "Unbroken" : "BROKEN", seed)).toString();
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        rows.put("mutated bundles", mutated);
        rows.put("entries sent", sent);
        rows.put("lost", lost);
        rows.put("duplicated", duplicated);
        rows.put("out of order", outOfOrder);
        rows.put("without receipt", unreceipted);
        rows.put("wrongly accepted", wronglyAccepted);
        return rows;
    }

    String json() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("faults", faults());
        line.put("mutated", mutated);
        line.put("sent", sent);
        line.put("lost", lost);
        line.put("duplicated", duplicated);
        line.put("out_of_order", outOfOrder);
        line.put("unreceipted", unreceipted);
        line.put("wrongly_accepted", wronglyAccepted);
        line.put("failures", failures);
        line.put("skipped", skipped.entrySet().stream().map(each -> Map.of("fault", each.getKey(), "reason", each.getValue())).toList());
        line.put("seed", seed);
        return JsonMapper.shared().writeValueAsString(line);
    }
}
