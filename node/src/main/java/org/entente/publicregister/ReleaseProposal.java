package org.entente.publicregister;

import org.entente.evidence.Sha256;

/// A text by which one side stands and on which the other has yet to say something.
///
/// @param text its hash
/// @param step where that side stated it last
public record ReleaseProposal(int version, ReleaseContent content, Sha256 text, ReleaseStep step) {}
