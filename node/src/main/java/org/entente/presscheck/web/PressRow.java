package org.entente.presscheck.web;

import java.util.List;
import org.entente.console.Status;
import org.entente.presscheck.PressLine;

/// A press check in the list.
record PressRow(PressLine line, List<Status> statuses) {}
