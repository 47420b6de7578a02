package org.entente.original;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.agreedtext.AgreedTexts;
import org.entente.agreedtext.ProposalLine;
import org.entente.agreedtext.TextTabled;
import org.entente.agreedtext.Wording;
import org.entente.agreement.Agreement;
import org.entente.evidence.Sha256;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.entente.original.OriginalHistory.Version;
import org.entente.original.pdf.PaperReader;
import org.entente.original.pdf.SignedPaper;
import org.entente.original.pdf.SignedPaper.Check;
import org.entente.party.Government;
import org.entente.party.ThisNode;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells of each version of an original, from the bytes that are here, whether it is what it says. Every node checks for itself.
@Component
public class PaperChecks {

    private final AgreedTexts texts;
    private final Papers papers;
    private final Attachments attachments;
    private final ThisNode node;

    PaperChecks(AgreedTexts texts, Papers papers, Attachments attachments, ThisNode node) {
        this.texts = texts;
        this.papers = papers;
        this.attachments = attachments;
        this.node = node;
    }

    /// What a check found.
    public enum Finding {
        /// Printed again here from the agreed text, it is the same.
        REPRINTED,
        /// Printed again here it looks different, perhaps since another edition of the program printed it: somebody has to read it.
        NOT_REPRINTED,
        /// It does not name the agreed text of its script.
        OTHER_TEXT,
        /// A good signature by a certificate that an authority of that government issued, valid when the entry was stated.
        SIGNED,
        /// The signature is good, but the certificate is not: of no known authority, expired or revoked.
        CERTIFICATE_NOT_GOOD,
        /// It is not the version before with one good signature added.
        NOT_THE_SAME,
        /// The bytes have not arrived yet, or were erased.
        NOT_HERE;

        /// Whether somebody may sign upon it.
        public boolean holds() {
            return this == REPRINTED || this == NOT_REPRINTED || this == SIGNED;
        }
    }

    /// @param claimed the time that the signature itself claims; null where there is none
    public record Checked(Version version, Finding finding, @Nullable Instant claimed) {}

    /// All versions that count, each with what was found, the first one first.
    public List<Checked> of(Agreement agreement, OriginalHistory original) {
        List<Checked> all = new ArrayList<>();
        for (Version each : original.versions()) {
            all.add(each.before() == null ? drawnUp(agreement, original, each) : signed(each));
        }
        return all;
    }

    private Checked drawnUp(Agreement agreement, OriginalHistory original, Version version) {
        Optional<byte[]> bytes = bytes(version.file());
        Optional<Wording> wording = original.script().flatMap(script -> agreed(agreement, script));
        boolean named = wording.isPresent() && original.text().filter(wording.get().sha256().hex()::equals).isPresent();
        Finding finding = bytes.isEmpty() ? Finding.NOT_HERE
                : !named ? Finding.OTHER_TEXT
                : !PaperReader.isPaper(bytes.get()) ? Finding.NOT_THE_SAME
                : PaperReader.showTheSame(papers.print(agreement, original.number(), wording.get()), bytes.get()) ? Finding.REPRINTED : Finding.NOT_REPRINTED;
        return new Checked(version, finding, null);
    }

    private Checked signed(Version version) {
        Optional<byte[]> before = Optional.ofNullable(version.before()).flatMap(each -> bytes(each.file()));
        Optional<byte[]> after = bytes(version.file());
        if (before.isEmpty() || after.isEmpty()) {
            return new Checked(version, Finding.NOT_HERE, null);
        }
        return switch (PaperReader.check(before.get(), after.get())) {
            case Check.Failed failed -> new Checked(version, Finding.NOT_THE_SAME, null);
            case Check.Passed passed -> new Checked(version, judged(version, passed.signed()), passed.signed().claimed());
        };
    }

    private Finding judged(Version version, SignedPaper signed) {
        OriginalSigned fact = (OriginalSigned) version.entry().fact();
        boolean same = fingerprint(signed.signatory()).equals(fact.certificate());
        return !same ? Finding.NOT_THE_SAME : isGood(version.by(), signed.signatory(), version.entry().time()) ? Finding.SIGNED : Finding.CERTIFICATE_NOT_GOOD;
    }

    /// Whether a signatory's certificate is good for a government at a time. One whose list of revoked certificates was out of date then is not.
    boolean isGood(Government government, X509Certificate certificate, Instant at) {
        return node.trust().judgeSignatory(government.code(), certificate, at) instanceof org.entente.evidence.Finding.Passed;
    }

    static String fingerprint(X509Certificate certificate) {
        try {
            return Sha256.of(certificate.getEncoded()).hex();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The agreed text of a script, as its parties confirmed it.
    Optional<Wording> agreed(Agreement agreement, Script script) {
        return texts.history(agreement.key()).agreed(script).map(ProposalLine::proposal).map(each -> ((TextTabled) each).wording());
    }

    /// The bytes of a file that is here, and not longer than a paper may be.
    Optional<byte[]> bytes(AttachmentRef file) {
        return attachments.whole(file.hash(), file.beginning(), Originals.LARGEST);
    }
}
