package org.entente.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One administrative act on record.
///
/// @param officer number of the officer who did it; null for a command on the node's own machine
/// @param origin  network address, or the account on the machine
/// @param subject number of the officer, or of the token, that it was done to
/// @param detail  what changed, in codes; may be empty
public record AuditLine(Instant at, @Nullable String officer, String origin, AdministrativeAct act, String subject, String detail) {}
