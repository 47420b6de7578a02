package org.entente.foodsafety;

import java.time.Duration;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// Medians of one group of notifications; exercises are not counted. A median is null when no notification of the group has both ends.
///
/// @param owner             which side notified
/// @param year              year of issue, by the clock of both places
/// @param count             notifications in the group
/// @param knownToSent       from the risk being known to the notification being sent
/// @param sentToReceived    to the other node's receipt
/// @param receivedToOpened  to a named officer opening it
/// @param openedToMeasure   to the first measure that the addressee states
public record StatisticsLine(
        Government owner,
        int year,
        NotificationKind kind,
        long count,
        @Nullable Duration knownToSent,
        @Nullable Duration sentToReceived,
        @Nullable Duration receivedToOpened,
        @Nullable Duration openedToMeasure) {}
