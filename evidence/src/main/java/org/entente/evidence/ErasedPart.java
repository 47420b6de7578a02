package org.entente.evidence;

import org.jspecify.annotations.Nullable;

/// An attachment that was erased, as the law may demand for what tells about persons. The entries that name it still verify.
///
/// @param sha256   the attachment
/// @param statedBy the entry that states the erasure, if there is one
public record ErasedPart(Sha256 sha256, @Nullable Sha256 statedBy) {}
