/// The originals of an agreement as papers (FS-10, SS-6, IP-22, SAR-3, EC-5.2): each is drawn up as an archival PDF from the agreed text of its script, signed electronically by each side one upon the other
/// (PAdES), or signed on paper and its scan filed. Writes papers drawn up, signed papers and scans, with their bytes as attachments, to the agreement's stream; leaves who holds which original, and
/// whether the agreement is in force, to the agreements.
///
/// The way of an original: {@link org.entente.original.pdf.PaperPrinter} prints the agreed text; {@link Originals} puts it on record; each side signs the newest version, by its own certificate, and
/// {@link OriginalHistory} folds what all parties stated to the version that counts; {@link PaperChecks} tells of each version whether it is what it says.
@ApplicationModule(displayName = "Originals", allowedDependencies = {"party", "journal", "script", "console", "api", "agreement", "agreedtext"})
@NullMarked
package org.entente.original;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
