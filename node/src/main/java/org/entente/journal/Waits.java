package org.entente.journal;

/// Entries that are stored and not applied.
///
/// @param waiting       answer an entry that has not arrived here yet
/// @param notUnderstood are of a type or shape that this version does not know
public record Waits(long waiting, long notUnderstood) {}
