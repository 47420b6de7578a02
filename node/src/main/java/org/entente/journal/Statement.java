package org.entente.journal;

import java.util.List;
import org.entente.evidence.Sha256;
import org.jspecify.annotations.Nullable;

/// A fact that a decision wants recorded.
///
/// @param subject the case that it is about, such as `HK-2015-0007`
/// @param clause  the clause that it keeps, such as `FS-1.2`, if any
/// @param answers hashes of the entries that it refers to; it is applied nowhere before them
public record Statement(Fact fact, String subject, @Nullable String clause, List<Sha256> answers) {

    public Statement {
        answers = List.copyOf(answers);
    }

    public Statement(Fact fact, String subject, @Nullable String clause, Recorded... answered) {
        this(fact, subject, clause, java.util.Arrays.stream(answered).map(Recorded::hash).toList());
    }
}
