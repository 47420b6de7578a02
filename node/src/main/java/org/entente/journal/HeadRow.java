package org.entente.journal;

/// How far this node's journal goes: the last position given, and the last place in the order of application.
record HeadRow(long position, long applied) {}
