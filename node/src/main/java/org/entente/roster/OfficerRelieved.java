package org.entente.roster;

/// An officer is no longer a liaison officer of that side.
///
/// @param edition counts what was said about this officer, from 1; the highest holds
record OfficerRelieved(String officer, int edition) implements RosterFact {}
