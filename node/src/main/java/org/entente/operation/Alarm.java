package org.entente.operation;

import java.time.Instant;
import org.entente.console.Text;

/// Something about the node that a person has to see to.
///
/// @param reference short name of what it is about
/// @param urgent    whether something stands still or will soon
public record Alarm(String reference, Text title, Text why, boolean urgent, Instant since) {}
