package org.entente.foodsafety.web;

import java.util.List;
import org.entente.console.Status;
import org.entente.foodsafety.NotificationLine;

/// One row of a list of notifications.
///
/// @param found why it was found; empty without a search
record Row(NotificationLine line, Status classification, Status status, List<Excerpt> found) {}
