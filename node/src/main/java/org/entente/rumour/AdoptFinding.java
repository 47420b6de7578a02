package org.entente.rumour;

import org.entente.evidence.Sha256;
import org.entente.script.ScriptText;

/// Command: state the same verdict and text as the other side has.
///
/// @param finding  the entry of the other side's finding, as the officer has seen it
/// @param evidence what this side's agreement rests on, 1 to 4,000 characters
public record AdoptFinding(RumourId rumour, Sha256 finding, ScriptText evidence) {}
