package org.entente.agreedtext.web;

import java.util.Optional;
import org.entente.agreedtext.SupplementProposed;
import org.entente.console.FormReader;
import org.jspecify.annotations.Nullable;

/// What the browser sends when a supplementary agreement is proposed.
record SupplementForm(
        @Nullable String clause, @Nullable String basis, @Nullable String titleHant, @Nullable String titleHans, @Nullable String hant, @Nullable String hans, @Nullable String reason) {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_TITLE = 200;

    static SupplementForm empty() {
        return new SupplementForm(null, null, null, null, null, null, null);
    }

    Optional<SupplementProposed> command(FormReader read) {
        String parent = read.requiredLine("clause", clause, 40);
        SupplementProposed.Basis why = read.requiredChoice("basis", basis, SupplementProposed.Basis.values());
        String traditionalTitle = read.requiredLine("titleHant", titleHant, LONGEST_TITLE);
        String simplifiedTitle = read.requiredLine("titleHans", titleHans, LONGEST_TITLE);
        String traditional = read.requiredLine("hant", hant, LONGEST);
        String simplified = read.requiredLine("hans", hans, LONGEST);
        String stated = read.requiredLine("reason", reason, 1_000);
        return parent == null || why == null || traditionalTitle == null || simplifiedTitle == null || traditional == null || simplified == null || stated == null || read.failed() ? Optional.empty()
                : Optional.of(new SupplementProposed(parent, why, traditionalTitle, simplifiedTitle, traditional, simplified, stated));
    }
}
