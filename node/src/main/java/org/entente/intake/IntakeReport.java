package org.entente.intake;

import java.util.List;

/// What became of the rows of a file; also how far it has come while it is taken in.
///
/// @param rows       all rows of the file
/// @param done       rows that have been dealt with
/// @param issued     became notifications
/// @param followedUp were known, have changed, and became follow-ups
/// @param unchanged  were known and add nothing
/// @param diverted   belong to the existing channel for traded food and were handed over there (FS-1.4)
/// @param rejected   were not taken in, and why
public record IntakeReport(long rows, long done, long issued, long followedUp, long unchanged, long diverted, List<RowFault> rejected) {

    public IntakeReport {
        rejected = List.copyOf(rejected);
    }
}
