package org.entente.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is remembered of a row that was taken in.
///
/// @param digest       SHA-256 over the row as published, in hex
/// @param fields       the row's cells, to tell later what has changed
/// @param notification the reference under which it was notified; null if it was handed over to the existing channel
record TakenIn(String reference, String digest, List<String> fields, @Nullable String notification) {}
