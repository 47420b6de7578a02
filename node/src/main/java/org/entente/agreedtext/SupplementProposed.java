package org.entente.agreedtext;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.evidence.Sha256;

/// EC-5.1: a party proposes a written agreement of its own about what the text leaves open or what cannot be carried out as written.
///
/// @param clause    that it belongs to
/// @param titleHant its title in Traditional script
/// @param titleHans its title in Simplified script
/// @param hant      its words in Traditional script
/// @param hans      its words in Simplified script
public record SupplementProposed(String clause, Basis basis, String titleHant, String titleHans, String hant, String hans, String reason) implements Proposal {

    /// Why it is needed.
    public enum Basis {
        NOT_COVERED, NOT_WORKABLE,
        /// EC-1.3: a proposal to improve the agreement ends in it.
        IMPROVEMENT
    }

    @Override
    public Sha256 digest() {
        StringBuilder form = new StringBuilder("entente-supplement 1 ").append(clause).append(' ').append(basis).append('\n');
        for (String each : List.of(titleHant, titleHans, hant, hans, reason)) {
            each.lines().forEach(line -> form.append('\t').append(line).append('\n'));
            form.append('\n');
        }
        return Sha256.of(form.toString().getBytes(StandardCharsets.UTF_8));
    }
}
