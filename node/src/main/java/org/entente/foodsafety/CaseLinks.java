package org.entente.foodsafety;

import java.util.List;
import org.entente.party.Officer;

/// What another module has about a notification, for the notification's page; each such module contributes one as a bean.
@FunctionalInterface
public interface CaseLinks {

    /// What it keeps about the notification, and what this officer may begin about it there.
    List<CaseLink> about(NotificationCase about, Officer officer);
}
