package org.entente.roster;

import org.entente.evidence.Sha256;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.OrganisationId;

/// A liaison officer as named by a side.
///
/// @param agreement key of the stream that states it, with the entry's number and hash
public record OfficerLine(
        Government government, String number, OrganisationId organisation, Names names, String officePhone, String outOfHoursPhone, String agreement, long sequence, Sha256 hash) {}
