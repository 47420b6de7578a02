package org.entente.exchange;

import org.entente.journal.Fact;
import org.jspecify.annotations.Nullable;

/// This government goes on in a new stream, because the end of the old one may be lost and cannot be had back at present. First entry of the new stream; should lost entries of the
/// old one come back later, they count.
///
/// @param continues the old stream
/// @param upTo      the last entry of it that is known here, 0 if none is
/// @param head      that entry's hash
/// @param lostUpTo  the last entry that is known to have been there; absent if that is not known
public record StreamContinued(String continues, long upTo, @Nullable String head, @Nullable Long lostUpTo) implements Fact {}
