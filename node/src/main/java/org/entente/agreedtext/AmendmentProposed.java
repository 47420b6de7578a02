package org.entente.agreedtext;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.entente.evidence.Sha256;
import org.entente.script.Script;

/// FS-9: a party proposes to change the text.
///
/// @param applies first day on which the changed text holds
/// @param base    hash of the text that it changes, as {@link TextHistory#base} gives it
public record AmendmentProposed(List<ClauseChange> changes, LocalDate applies, String reason, String base) implements Proposal {

    public AmendmentProposed {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    @Override
    public Sha256 digest() {
        StringBuilder form = new StringBuilder("entente-amendment 1 ").append(base).append(' ').append(applies).append('\n');
        for (ClauseChange each : changes) {
            form.append(each.kind()).append(' ').append(each.clause()).append(' ').append(each.changed()).append('\n');
            List.of(Script.HANT, Script.HANS).forEach(script -> {
                each.words(script).lines().forEach(line -> form.append('\t').append(line).append('\n'));
                form.append('\n');
            });
        }
        return Sha256.of(form.append(reason).toString().getBytes(StandardCharsets.UTF_8));
    }
}
