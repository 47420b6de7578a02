package org.entente.publicregister;

import org.entente.evidence.Sha256;
import org.entente.foodsafety.NotificationReference;

/// Command: agree to what the other side proposes.
///
/// @param hash of the text that the officer has read
public record AgreeRelease(NotificationReference reference, Sha256 hash) {}
