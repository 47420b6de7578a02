package org.entente.foodsafety;

import java.util.Collection;
import java.util.List;
import org.entente.journal.Recorded;
import org.entente.journal.Subjects;
import org.springframework.stereotype.Component;

/// Reads them from the journal itself: nothing is kept twice.
@Component
class NotificationEntriesInJournal implements NotificationEntries {

    private final Subjects subjects;

    NotificationEntriesInJournal(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public List<Recorded> read(Collection<String> references, Collection<Recorded> inHand) {
        return subjects.about(Notifications.AGREEMENT, references, inHand);
    }
}
