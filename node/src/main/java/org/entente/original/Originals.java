package org.entente.original;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.agreedtext.Wording;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.Instruments;
import org.entente.agreement.OriginalLine;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.entente.journal.FileNames;
import org.entente.journal.Journal;
import org.entente.journal.Outcome;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.original.OriginalHistory.Version;
import org.entente.original.OriginalRefusal.Why;
import org.entente.original.pdf.PaperReader;
import org.entente.original.pdf.PaperSigner;
import org.entente.original.pdf.SignatoryKey;
import org.entente.original.pdf.SignedPaper;
import org.entente.original.pdf.SignedPaper.Check;
import org.entente.party.Signatory;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Front door of the originals: draw one up, sign it, file its scan, and read how each stands.
@Component
public class Originals {

    /// Bytes of a paper or a scan, at most: 20 MiB.
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final String PDF = "application/pdf";
    /// What a scan begins with, and its media type.
    private static final Map<String, String> SCANS = Map.of("%PDF-", PDF, "\u0089PNG\r\n\u001a\n", "image/png", "\u00ff\u00d8\u00ff", "image/jpeg", "II*\0", "image/tiff", "MM\0*", "image/tiff");

    private final Agreements agreements;
    private final Instruments instruments;
    private final Papers papers;
    private final PaperChecks checks;
    private final Journal journal;
    private final Attachments attachments;
    private final InstantSource clock;

    Originals(Agreements agreements, Instruments instruments, Papers papers, PaperChecks checks, Journal journal, Attachments attachments, InstantSource clock) {
        this.agreements = agreements;
        this.instruments = instruments;
        this.papers = papers;
        this.checks = checks;
        this.journal = journal;
        this.attachments = attachments;
        this.clock = clock;
    }

    /// How an original stands; empty when the agreement has none of this number.
    public Optional<OriginalHistory> find(String agreement, int number) {
        Agreement found = agreements.get(agreement);
        return !found.instrument().originals().has(number) ? Optional.empty()
                : Optional.of(new OriginalHistory(found, number, journal.about(agreement, OriginalFact.subject(number))));
    }

    /// The script in which an original is to be drawn up: the one that it is kept in, or the only one in which a text is agreed; empty while no such text is agreed.
    public Optional<Script> printable(String agreement, int number) {
        Agreement found = agreements.get(agreement);
        Optional<Script> kept = instruments.originals(agreement).stream().filter(each -> each.number() == number).map(OriginalLine::script).filter(each -> each != null).findFirst();
        return kept.map(List::of).orElse(List.of(Script.HANT, Script.HANS)).stream().filter(each -> checks.agreed(found, each).isPresent()).findFirst();
    }

    /// Prints an original from the agreed text and puts it on record; what was drawn up before for it, and signed by some only, no longer counts.
    public Outcome drawUp(String agreement, int number, Signatory who) {
        Agreement found = agreements.get(agreement);
        Optional<Why> obstacle = mayAct(found, number, who);
        if (obstacle.isPresent()) {
            return refused(obstacle.get());
        }
        Wording wording = printable(agreement, number).flatMap(script -> checks.agreed(found, script)).orElse(null);
        if (wording == null) {
            return refused(Why.NO_AGREED_TEXT);
        }
        AttachmentRef paper = keep(papers.print(found, number, wording), PDF, name(found, number, ".pdf"));
        return decide(found, number, who, history -> history.isComplete() ? Ruling.refuse(OriginalRefusal.of(Why.COMPLETE))
                : accept(found, new OriginalDrawnUp(number, wording.script(), wording.sha256().hex(), List.of(paper))));
    }

    /// Signs the newest version with a signatory's key, which is not kept.
    ///
    /// @param file     PKCS #12 with one key and its certificate
    /// @param password of the file
    public Outcome sign(String agreement, int number, byte[] file, char[] password, Signatory who) {
        Optional<SignatoryKey> key = SignatoryKey.read(file, password);
        Arrays.fill(password, ' ');
        return key.isEmpty() ? refused(Why.KEY_UNREADABLE) : signed(agreement, number, who, before -> PaperSigner.sign(before, key.get(), clock.instant()));
    }

    /// Takes the newest version as it was signed elsewhere, with a card or another program.
    public Outcome bring(String agreement, int number, byte[] signed, Signatory who) {
        return signed(agreement, number, who, before -> signed);
    }

    /// Makes of the newest version the one that this side has signed.
    private interface Signing {
        byte[] after(byte[] before);
    }

    private Outcome signed(String agreement, int number, Signatory who, Signing signing) {
        Agreement found = agreements.get(agreement);
        Optional<Why> obstacle = mayAct(found, number, who);
        if (obstacle.isPresent()) {
            return refused(obstacle.get());
        }
        OriginalHistory history = find(agreement, number).orElseThrow();
        Version newest = history.newest().orElse(null);
        if (newest == null || history.hasSigned(who.government())) {
            return refused(newest == null ? Why.NOTHING_TO_SIGN : Why.ALREADY_SIGNED);
        }
        byte[] before = checks.bytes(newest.file()).orElse(null);
        if (before == null || !checks.of(found, history).stream().allMatch(each -> each.finding().holds())) {
            return refused(before == null ? Why.NOT_HERE : Why.DOES_NOT_VERIFY);
        }
        byte[] after = signing.after(before);
        return switch (PaperReader.check(before, after)) {
            case Check.Failed failed -> refused(Why.valueOf(failed.fault().name()));
            case Check.Passed passed -> record(found, history, newest, after, passed.signed(), who);
        };
    }

    private Outcome record(Agreement agreement, OriginalHistory seen, Version newest, byte[] after, SignedPaper signed, Signatory who) {
        X509Certificate certificate = signed.signatory();
        if (!checks.isGood(who.government(), certificate, clock.instant())) {
            return new Outcome.Refused(new OriginalRefusal(Why.CERTIFICATE_NOT_GOOD, certificate.getSubjectX500Principal().getName()));
        }
        AttachmentRef paper = keep(after, PDF, name(agreement, seen.number(), "-" + (seen.signatures().size() + 1) + ".pdf"));
        String hash = newest.file().sha256();
        return decide(agreement, seen.number(), who, history -> history.newest().filter(each -> each.file().sha256().equals(hash)).isEmpty() ? Ruling.refuse(OriginalRefusal.of(Why.OVERTAKEN))
                : history.hasSigned(who.government()) ? Ruling.refuse(OriginalRefusal.of(Why.ALREADY_SIGNED))
                : accept(agreement, new OriginalSigned(seen.number(), hash, PaperChecks.fingerprint(certificate), certificate.getSubjectX500Principal().getName(), List.of(paper)), newest.entry()));
    }

    /// Files the scan of an original that was signed on paper.
    ///
    /// @param name of the file as the officer has it; null when it has none
    public Outcome fileScan(String agreement, int number, byte[] scan, @Nullable String name, Signatory who) {
        Agreement found = agreements.get(agreement);
        Optional<Why> obstacle = mayAct(found, number, who);
        Optional<String> type = SCANS.entrySet().stream().filter(each -> begins(scan, each.getKey())).map(Map.Entry::getValue).findFirst();
        if (obstacle.isPresent() || type.isEmpty() || type.get().equals(PDF) && !PaperReader.isPaper(scan)) {
            return refused(obstacle.orElse(Why.NO_SCAN));
        }
        String ending = type.get().equals(PDF) ? ".pdf" : "." + type.get().substring("image/".length());
        AttachmentRef kept = keep(scan, type.get(), FileNames.plain(name).isEmpty() ? name(found, number, "-scan" + ending) : FileNames.plain(name));
        return decide(found, number, who, history -> accept(found, new OriginalScanned(number, List.of(kept))));
    }

    private static boolean begins(byte[] file, String mark) {
        byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
        return file.length > bytes.length && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
    }

    private Optional<Why> mayAct(Agreement agreement, int number, Signatory who) {
        return !instruments.maySpeak(agreement.key(), who) ? Optional.of(Why.NOT_THE_PARTY)
                : !agreement.instrument().originals().has(number) ? Optional.of(Why.NO_SUCH_ORIGINAL) : Optional.empty();
    }

    private AttachmentRef keep(byte[] bytes, String type, String name) {
        try {
            return AttachmentRef.of(attachments.store(new ByteArrayInputStream(bytes), LARGEST), type, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Agreement agreement, int number, String ending) {
        return agreement.key() + "-original-" + number + ending;
    }

    private interface Deciding {
        Ruling rule(OriginalHistory history);
    }

    private Outcome decide(Agreement agreement, int number, Signatory who, Deciding deciding) {
        return journal.record(agreement.key(), who, (ledger, now) -> deciding.rule(new OriginalHistory(agreement, number, ledger.about(OriginalFact.subject(number)))));
    }

    private static Ruling accept(Agreement agreement, OriginalFact fact, Recorded... answered) {
        return Ruling.accept(new Statement(fact, OriginalFact.subject(fact.number()), agreement.closingClause(), answered));
    }

    private static Outcome refused(Why why) {
        return new Outcome.Refused(OriginalRefusal.of(why));
    }
}
