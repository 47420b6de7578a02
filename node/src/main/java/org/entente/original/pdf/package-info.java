/// Papers as PDF: printing them for an archive (PDF/A-2u), signing them (PAdES baseline B), and telling whether a signed one is still the paper that it was. Knows nothing of agreements.
@NullMarked
package org.entente.original.pdf;

import org.jspecify.annotations.NullMarked;
