/// Breaks things on purpose while nodes exchange under load, and compares both sides entry by entry afterwards. It is no module of the node: it starts nodes in processes of their own, as their
/// operators would, and looks at their journals from outside.
///
/// {@link FaultsCommand} is asked; a {@link Fault} is one way of breaking things; {@link Ground} is where it is done; {@link Audit} compares; {@link Findings} is what came out.
@NullMarked
package org.entente.faults;

import org.jspecify.annotations.NullMarked;
