/// Reads an official text as it was published: a paper with the agreements annexed to it becomes paragraphs, articles, sub-articles, references and signatures, each with the
/// line that it comes from. What the text says about originals, entry into force and term is proposed with its passage; what cannot be read is listed and never guessed. The texts that were imported
/// are kept privately; nothing is written to the journal, and no agreement is known here.
///
/// The way of a text: {@link PublishedText#read} cuts it into {@link Block}s, whose page breaks are mended; {@link PaperReader} takes the paper, {@link AgreementReader} each agreement,
/// {@link SignatureReader} the lines below its last article, and {@link Closing} what the last provisions lay down. {@link ImportedTexts} keeps what was handed in.
@ApplicationModule(displayName = "Official text", allowedDependencies = {"script", "storage", "party", "console"})
@NullMarked
package org.entente.officialtext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
