package org.entente.bench;

/// One line of the table: one gateway, size and load.
record Cell(Contestant who, DocumentSize size, Load load) {}
