package org.entente.roster;

import java.time.LocalDate;

/// An officer of this side is away for whole days. Private: no other node learns of it.
///
/// @param id   local to this node
/// @param last the last day of the leave
public record LeaveLine(long id, String officer, LocalDate first, LocalDate last) {}
