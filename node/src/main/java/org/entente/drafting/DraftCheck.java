package org.entente.drafting;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What the check of a draft found. Only blocking findings keep it from being sent.
public record DraftCheck(List<Finding> findings) {

    public enum Severity {
        BLOCKING,
        WARNING,
        ADVICE;

        public String messageKey() {
            return "drafting.severity." + name();
        }
    }

    /// @param field      of the content, such as `title`, `essentials.scope` or `lots[2].useBy`, so that a page can lead there; empty when no single one is meant
    /// @param messageKey in the message bundles
    /// @param arguments  what the message names
    public record Finding(Severity severity, String field, String messageKey, List<Object> arguments) {

        public Finding {
            arguments = List.copyOf(arguments);
        }
    }

    public DraftCheck {
        findings = List.copyOf(findings);
    }

    public boolean blocks() {
        return findings.stream().anyMatch(each -> each.severity() == Severity.BLOCKING);
    }

    public List<Finding> of(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).toList();
    }

    /// The first row of a list for which something holds, as a field names it: `lots[2]`.
    static <T> String row(String list, List<T> rows, Predicate<T> sought) {
        return list + "[" + IntStream.range(0, rows.size()).filter(at -> sought.test(rows.get(at))).findFirst().orElse(0) + "]";
    }
}
