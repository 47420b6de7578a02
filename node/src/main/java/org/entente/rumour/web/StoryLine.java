package org.entente.rumour.web;

import org.entente.console.Status;
import org.entente.rumour.Rumour;

/// One story in the list.
record StoryLine(Rumour story, Status status) {}
