package org.entente.roster;

import org.entente.journal.Fact;

/// What this module writes to the journal. Each fact says by itself what it replaces, so that the copies of one roster in several streams come to the same.
sealed interface RosterFact extends Fact permits OfficerNamed, OfficerRelieved, DutyAssigned, DutyCancelled {}
