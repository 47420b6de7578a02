package org.entente.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.party.Enrolment;
import tools.jackson.databind.json.JsonMapper;

/// What came of a run, for people and, as the last line, for programs.
final class DemoReport {

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private long rows;
    private long issued;
    private long rejected;
    private long received;
    private long receipted;
    private boolean verified;
    private long before;
    private boolean missing;

    /// Notes how long a step took that began at a reading of the nano clock.
    void took(String step, long begun) {
        seconds.put(step, Math.round((System.nanoTime() - begun) / 1e7) / 100.0);
    }

    /// Entries that Hong Kong had stated before the import, so that the story is not counted with it.
    void before(long entries) {
        this.before = entries;
    }

    void imported(long rows, long issued, long rejected) {
        this.rows = rows;
        this.issued = issued;
        this.rejected = rejected;
    }

    /// @param received  entries of Hong Kong that Guangdong holds
    /// @param receipted entries of Hong Kong that Guangdong has acknowledged
    void exchanged(long received, long receipted, boolean missing) {
        this.received = Math.max(0, received - before);
        this.receipted = Math.max(0, receipted - before);
        this.missing = missing;
    }

    void verified(boolean verified) {
        this.verified = verified;
    }

    /// Whether nothing is missing on either side and both journals verify.
    boolean isWhole() {
        return verified && !missing;
    }

    String text() {
        return "%,d rows: %,d issued, %,d rejected; on the other side %,d received, %,d receipted; journals %s (%s)".formatted(
                rows, issued, rejected, received, receipted, verified ? "verify" : "DO NOT VERIFY", seconds);
    }

    String json(DemoLand land) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("nodes", land.nodes().stream().map(DemoReport::node).toList());
        line.put("rows", rows);
        line.put("issued", issued);
        line.put("rejected", rejected);
        line.put("received", received);
        line.put("receipted", receipted);
        line.put("verified", verified);
        line.put("seconds", seconds);
        return JsonMapper.shared().writeValueAsString(line);
    }

    private static Map<String, Object> node(DemoNode node) {
        Map<String, String> tokens = new LinkedHashMap<>();
        List<Enrolment.Line> lines = node.people().lines();
        lines.forEach(each -> tokens.put(each.number(), each.token()));
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("government", node.government().code());
        written.put("url", node.console().toString());
        written.put("tokens", tokens);
        return written;
    }
}
