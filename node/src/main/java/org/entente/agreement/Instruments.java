package org.entente.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.console.Times;
import org.entente.journal.Fact;
import org.entente.journal.Journal;
import org.entente.journal.Outcome;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Front door of the agreements' instruments: who has signed and sealed, between whom each is in force on a day (FS-10, SS-6, IP-22, SAR-3, EC-5.3), and where the originals are. An act stands in the agreement's
/// own stream, which its parties hold whether or not it is in force.
@Component
public class Instruments {

    private final Agreements agreements;
    private final Parameters parameters;
    private final Journal journal;

    Instruments(Agreements agreements, Parameters parameters, Journal journal) {
        this.agreements = agreements;
        this.parameters = parameters;
        this.journal = journal;
    }

    /// How an agreement stands between two of its parties on a day, by all that is on file here.
    public Standing standing(String agreement, Government a, Government b, LocalDate day) {
        return force(agreements.get(agreement), journal.about(agreement, Acts.SUBJECT)).between(a, b, day);
    }

    /// The agreements for which an officer may speak and whose term comes to its end, on a day.
    public List<TermReminder> reminders(Signatory who, LocalDate day) {
        return spokenFor(who).stream().filter(each -> each.instrument().termYears() != null)
                .flatMap(each -> each.counterparts(who.government()).stream().flatMap(other -> TermReminder.of(each, other, standing(each.key(), who.government(), other, day), day).stream())).toList();
    }

    /// Each pair of parties and how it stands, in the order of the parties.
    public List<PairLine> pairs(String agreement, LocalDate day) {
        Agreement found = agreements.get(agreement);
        Acts acts = new Acts(found.instrument(), journal.about(agreement, Acts.SUBJECT));
        Force force = force(found, acts.facts());
        List<PairLine> pairs = new ArrayList<>();
        for (int i = 0; i < found.parties().size(); i++) {
            for (Government other : found.parties().subList(i + 1, found.parties().size())) {
                Government one = found.parties().get(i);
                pairs.add(new PairLine(one, other, force.between(one, other, day), acts(found, acts, one, other)));
            }
        }
        return pairs;
    }

    private static List<PairLine.Act> acts(Agreement agreement, Acts acts, Government one, Government other) {
        List<PairLine.Act> lines = new ArrayList<>();
        if (agreement.instrument().page(one, other).isPresent()) {
            for (Government each : List.of(one, other)) {
                for (Instrument.Condition act : agreement.instrument().conditions()) {
                    lines.add(act(agreement, acts, each, each.equals(one) ? other : one, act));
                }
            }
        }
        return lines;
    }

    private static PairLine.Act act(Agreement agreement, Acts acts, Government by, Government with, Instrument.Condition act) {
        Optional<Recorded> entry = acts.entry(by, with, act);
        Optional<InstrumentSigned> stated = entry.map(Recorded::fact).filter(InstrumentSigned.class::isInstance).map(InstrumentSigned.class::cast);
        Optional<Instrument.OnFile> onFile = act == Instrument.Condition.SIGNATURE ? agreement.instrument().page(by, with).flatMap(page -> page.signed(by)) : Optional.empty();
        return new PairLine.Act(by, act, acts.day(by, with, act).orElse(null), onFile.orElse(null), stated.map(InstrumentSigned::post).orElse(null), stated.map(InstrumentSigned::name).orElse(null),
                entry.orElse(null));
    }

    /// The originals, each with whoever keeps it.
    public List<OriginalLine> originals(String agreement) {
        Instrument.Originals rule = agreements.get(agreement).instrument().originals();
        List<Recorded> placed = placed(journal.about(agreement, Acts.SUBJECT));
        return IntStream.rangeClosed(1, rule.count()).mapToObj(number -> original(rule, number, placed)).toList();
    }

    private static OriginalLine original(Instrument.Originals rule, int number, List<Recorded> placed) {
        Optional<Recorded> last = placed.stream().filter(each -> ((OriginalPlaced) each.fact()).number() == number).reduce((first, second) -> second);
        if (last.isEmpty()) {
            return new OriginalLine(number, usualScript(rule, number), null, null, null, null);
        }
        OriginalPlaced fact = (OriginalPlaced) last.get().fact();
        return new OriginalLine(number, fact.script() == null ? usualScript(rule, number) : fact.script(), last.get().government(), fact.place(), fact.sha256(), last.get());
    }

    /// Where nobody has said otherwise, the first originals are the Traditional ones.
    private static @Nullable Script usualScript(Instrument.Originals rule, int number) {
        return rule.hant() == null ? null : number <= rule.hant() ? Script.HANT : Script.HANS;
    }

    private static List<Recorded> placed(List<Recorded> facts) {
        return facts.stream().filter(each -> each.fact() instanceof OriginalPlaced).sorted(Recorded.IN_TIME).toList();
    }

    /// Puts a signature or a seal of this side on record.
    public Outcome sign(String agreement, SignInstrument command, Signatory who) {
        Agreement found = agreements.get(agreement);
        return journal.record(agreement, who, (ledger, now) -> {
            Acts acts = new Acts(found.instrument(), ledger.about(Acts.SUBJECT));
            return obstacle(found, acts, command, Times.day(now), who).map(Ruling::refuse).orElseGet(() -> accept(found, fact(found, command, who)));
        });
    }

    private static Optional<InstrumentRefusal> obstacle(Agreement agreement, Acts acts, SignInstrument command, LocalDate today, Signatory who) {
        if (!maySpeak(agreement, who)) {
            return Optional.of(new InstrumentRefusal.NotTheParty());
        }
        if (agreement.instrument().page(who.government(), command.with()).isEmpty()) {
            return Optional.of(new InstrumentRefusal.NoPageWith(command.with()));
        }
        if (!agreement.instrument().conditions().contains(command.act())) {
            return Optional.of(new InstrumentRefusal.NotAsked());
        }
        if (command.on().isAfter(today)) {
            return Optional.of(new InstrumentRefusal.InTheFuture());
        }
        return acts.day(who.government(), command.with(), command.act()).map(InstrumentRefusal.AlreadyOnFile::new);
    }

    private static InstrumentFact fact(Agreement agreement, SignInstrument command, Signatory who) {
        String organisation = agreement.concludedBy(who.government()).orElseThrow().value();
        return switch (command.act()) {
            case SIGNATURE -> new InstrumentSigned(command.with().code(), organisation, command.post(), command.name(), command.on(), command.place());
            case SEAL -> new InstrumentSealed(command.with().code(), organisation, command.on(), command.place());
        };
    }

    /// Puts on record which original this side keeps, and where; a later statement of the same side replaces an earlier one.
    public Outcome place(String agreement, PlaceOriginal command, Signatory who) {
        Agreement found = agreements.get(agreement);
        return journal.record(agreement, who, (ledger, now) -> {
            List<Recorded> placed = placed(ledger.about(Acts.SUBJECT));
            Optional<Government> holder = placed.stream().filter(each -> ((OriginalPlaced) each.fact()).number() == command.number()).map(Recorded::government).filter(each -> !each.equals(who.government())).findFirst();
            if (!maySpeak(found, who)) {
                return Ruling.refuse(new InstrumentRefusal.NotTheParty());
            }
            if (!found.instrument().originals().has(command.number())) {
                return Ruling.refuse(new InstrumentRefusal.NoSuchOriginal(found.instrument().originals().count()));
            }
            if (holder.isPresent()) {
                return Ruling.refuse(new InstrumentRefusal.HeldByOther(holder.get()));
            }
            return command.place().isBlank() ? Ruling.refuse(new InstrumentRefusal.PlaceMissing())
                    : accept(found, new OriginalPlaced(command.number(), command.script(), command.place().strip(), command.sha256()));
        });
    }

    /// Whether an officer may state acts on an agreement's instrument: a liaison officer of the organisation that concluded it or of its liaison unit.
    public boolean maySpeak(String agreement, Signatory who) {
        return maySpeak(agreements.get(agreement), who);
    }

    /// The agreements on whose instruments an officer may state acts.
    public List<Agreement> spokenFor(Signatory who) {
        return agreements.of(who.government()).stream().filter(each -> maySpeak(each, who)).toList();
    }

    private static boolean maySpeak(Agreement agreement, Signatory who) {
        return who.is(Role.LIAISON)
                && (agreement.concludedBy(who.government()).filter(who.organisation()::equals).isPresent() || agreement.liaisonUnit(who.government()).filter(who.organisation()::equals).isPresent());
    }

    private static Ruling accept(Agreement agreement, Fact fact) {
        return Ruling.accept(new Statement(fact, Acts.SUBJECT, agreement.closingClause()));
    }

    private Force force(Agreement agreement, List<Recorded> facts) {
        TermRule rule = agreement.parameter(TermRule.PARAMETER).isPresent() ? TermRule.of(parameters.current(agreement.key(), TermRule.PARAMETER)) : TermRule.FIRST_DAY_COUNTS;
        return new Force(agreement.instrument(), new Acts(agreement.instrument(), facts), rule);
    }
}
