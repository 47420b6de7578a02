package org.entente.rumour;

/// Command: two reports are the same story.
public record LinkTwins(RumourId one, RumourId other) {}
