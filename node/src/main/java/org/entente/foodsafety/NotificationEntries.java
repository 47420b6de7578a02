package org.entente.foodsafety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.journal.Recorded;

/// Where all that has been stated about notifications is read, to fold one anew.
@FunctionalInterface
interface NotificationEntries {

    /// The applied entries about these notifications, but for those in hand.
    List<Recorded> read(Collection<String> references, Collection<Recorded> inHand);

    /// The same by notification; those about which there is nothing are left out.
    default Map<NotificationReference, List<Recorded>> about(Collection<NotificationReference> references, Collection<Recorded> inHand) {
        return references.isEmpty() ? Map.of() : byReference(read(references.stream().map(NotificationReference::toString).toList(), inHand));
    }

    /// These, with everything else that has been stated about the same notifications.
    default Map<NotificationReference, List<Recorded>> with(Collection<Recorded> inHand) {
        Map<NotificationReference, List<Recorded>> all = byReference(inHand);
        about(all.keySet(), inHand).forEach((reference, others) -> all.get(reference).addAll(others));
        return all;
    }

    static Map<NotificationReference, List<Recorded>> byReference(Collection<Recorded> entries) {
        Map<NotificationReference, List<Recorded>> about = new LinkedHashMap<>();
        entries.forEach(each -> NotificationReference.tryParse(each.subject()).ifPresent(reference -> about.computeIfAbsent(reference, none -> new ArrayList<>()).add(each)));
        return about;
    }
}
