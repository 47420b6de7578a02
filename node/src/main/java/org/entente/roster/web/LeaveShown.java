package org.entente.roster.web;

import org.entente.party.Names;
import org.entente.roster.LeaveLine;

/// A leave with the name of whoever takes it.
record LeaveShown(LeaveLine leave, Names names) {}
