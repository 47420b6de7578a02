/// Signed entries, receipts and exports: how they are made, read and verified. It needs nothing but the JDK's cryptography
/// and one JSON parser, so that an auditor or a court can read and run it in an afternoon. Only this package can construct
/// a verified entry; the node uses the same code.
@NullMarked
package org.entente.evidence;

import org.jspecify.annotations.NullMarked;
