package org.entente.journal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What has been applied about subjects so far: for views and indexes that work one out anew when an entry about it is added. Kept apart from {@link Journal}, which itself needs
/// all views.
@Component
public class Subjects {

    private final Entries entries;

    Subjects(Entries entries) {
        this.entries = entries;
    }

    /// All applied entries about these subjects under an agreement, of every government, each after what it answers.
    ///
    /// @param inHand entries that are not wanted, because the caller has them
    public List<Recorded> about(String agreement, Collection<String> subjects, Collection<Recorded> inHand) {
        return entries.about(agreement, subjects, inHand.stream().map(Recorded::hash).collect(Collectors.toSet()));
    }
}
