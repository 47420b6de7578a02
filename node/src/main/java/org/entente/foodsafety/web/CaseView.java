package org.entente.foodsafety.web;

import java.util.List;
import org.entente.console.Rung;
import org.entente.console.Seal;
import org.entente.console.Status;
import org.entente.foodsafety.NotificationCase;
import org.entente.foodsafety.RequestLine;
import org.entente.party.Names;
import org.jspecify.annotations.Nullable;

/// One notification as its page shows it to one officer.
///
/// @param incoming whether this node's side is the addressee
/// @param statuses classification, state and what is missing
/// @param rungs    what the addressee has done with it
/// @param next     what this side owes next, in words; null when nothing
/// @param tasks    what the officer can do, the main thing first
/// @param asked    requests that wait for this side's answer
/// @param gaps     what it still lacks
record CaseView(
        NotificationCase about, boolean incoming, Names sender, List<Status> statuses, Seal seal, List<Rung> rungs, @Nullable Status next, List<Task> tasks, List<RequestLine> asked, List<Gap> gaps, List<Line> history) {

}
