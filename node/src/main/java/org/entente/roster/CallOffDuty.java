package org.entente.roster;

import org.entente.script.ScriptText;

/// Command: end a duty now, or call it off if it has not begun. Nobody takes over: the time shows as uncovered until somebody is assigned.
///
/// @param reason what the other side should know; 1 to 500 characters
public record CallOffDuty(DutyId duty, ScriptText reason) {}
