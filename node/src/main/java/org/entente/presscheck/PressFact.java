package org.entente.presscheck;

import org.entente.journal.Fact;

/// What is stated about a text for the media. The subject of each is the press check's reference.
public sealed interface PressFact extends Fact permits PressCheckRequested, PressCheckAnswered, PublishedUnverified {}
