package org.entente.drafting.web;

import java.util.List;
import java.util.Objects;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.drafting.DraftCheck;
import org.jspecify.annotations.Nullable;

/// One line of what the check found, with the place where it is put right.
///
/// @param section null when no single section is meant
/// @param input   field of the section's form
record Remark(Status severity, Text text, @Nullable Section section, String input) {

    static Remark of(DraftCheck.Finding finding) {
        List<Object> values = finding.arguments().stream().filter(Objects::nonNull).toList();
        Status.Kind kind = switch (finding.severity()) {
            case BLOCKING -> Status.Kind.LATE;
            case WARNING -> Status.Kind.DUE;
            case ADVICE -> Status.Kind.IDLE;
        };
        return new Remark(new Status(kind, Text.of(finding.severity().messageKey())), new Text(finding.messageKey(), values), finding.field().isEmpty() ? null : Section.holding(finding.field()), Section.input(finding.field()));
    }

    /// The field, below the address of the draft; null when no single section is meant.
    public @Nullable String link() {
        return section == null ? null : section.path() + "#" + input.replaceAll("[\\[\\]]", "");
    }
}
