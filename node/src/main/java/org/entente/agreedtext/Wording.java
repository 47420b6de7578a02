package org.entente.agreedtext;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Sha256;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;

/// A whole text in one script, provision by provision.
///
/// @param subtitle       null when there is none
/// @param annexesMissing whether the text speaks of annexes that are not on file: they are shown as missing, never supplied
public record Wording(Script script, String title, @Nullable String subtitle, List<ClauseWords> clauses, boolean annexesMissing) {

    public Wording {
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }

    public Optional<ClauseWords> clause(String id) {
        return clauses.stream().filter(each -> each.clause().equals(id)).findFirst();
    }

    /// The form that is hashed: a line for each thing, the words of a provision behind a tab, so that no words can look like anything else.
    public String canonical() {
        StringBuilder form = new StringBuilder("entente-text 1 ").append(script.tag()).append('\n');
        words(form, title);
        words(form, subtitle == null ? "" : subtitle);
        for (ClauseWords each : clauses) {
            form.append('[').append(each.clause()).append("] ").append(each.number().replaceAll("\\s+", " ")).append('\n');
            words(form, each.words());
            each.references().forEach(mention -> form.append("-> ").append(mention.clause()).append('\n').append('\t').append(mention.words()).append('\n'));
        }
        return form.append("annexes ").append(annexesMissing ? "missing" : "none").append('\n').toString();
    }

    private static void words(StringBuilder form, String words) {
        words.lines().forEach(each -> form.append('\t').append(each).append('\n'));
        form.append('\n');
    }

    public Sha256 sha256() {
        return Sha256.of(canonical().getBytes(StandardCharsets.UTF_8));
    }
}
