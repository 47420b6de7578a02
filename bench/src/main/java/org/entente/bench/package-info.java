/// Measures the exchange between two nodes, beside another gateway on the same machine. It is no module of the node: it starts nodes as their operators would, drives the sending one through
/// its front doors, and records nothing that lasts.
///
/// {@link ExchangeCommand} is asked; {@link Submitters} drive, in the sender's process; {@link Reading} is what came out.
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
