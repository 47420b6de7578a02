package org.entente.foodsafety;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.journal.Recorded;

/// Where all that has been stated about notifications is read, to fold one anew.
@FunctionalInterface
interface NotificationEntries {

    /// The applied entries about these notifications, but for those in hand.
    List<Recorded> read(Collection<String> references, Collection<Recorded> inHand);

    /// The same by notification; those about which there is nothing are left out.
    default Map<NotificationReference, List<Recorded>> about(Collection<NotificationReference> references, Collection<Recorded> inHand) {
        return read(references.stream().map(NotificationReference::toString).toList(), inHand).stream()
                .collect(Collectors.groupingBy(each -> NotificationReference.parse(each.subject()), HashMap::new, Collectors.toList()));
    }
}
