package org.entente.agreedtext;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.Instruments;
import org.entente.agreedtext.TextRefusal.Why;
import org.entente.console.Times;
import org.entente.evidence.Sha256;
import org.entente.journal.Journal;
import org.entente.journal.Ledger;
import org.entente.journal.Outcome;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.officialtext.AgreementText;
import org.entente.party.Signatory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Front door of the agreements' texts: one side tables a text or proposes an amendment, the others consent to exactly its hash or decline, and neither side alone changes a word (FS-9). What a text leaves open is
/// settled in a supplementary agreement that all sign (EC-5.1).
@Component
public class AgreedTexts {

    private static final String AMENDMENT_CLAUSE = "FS-9";
    private static final String SUPPLEMENT_CLAUSE = "EC-5.1";

    private final Agreements agreements;
    private final Instruments instruments;
    private final Journal journal;

    AgreedTexts(Agreements agreements, Instruments instruments, Journal journal) {
        this.agreements = agreements;
        this.instruments = instruments;
        this.journal = journal;
    }

    public TextHistory history(String agreement) {
        return new TextHistory(agreements.get(agreement), journal.about(agreement, TextHistory.SUBJECT));
    }

    /// The agreed texts of an agreement as plain text, a script after the other; empty while none is agreed, or when there is no such agreement.
    ///
    /// @param day null for the text as everything that is agreed leaves it
    public String plain(String agreement, @Nullable LocalDate day) {
        StringBuilder plain = new StringBuilder();
        agreements.find(agreement).map(found -> history(found.key())).ifPresent(history -> history.scripts().forEach(script -> {
            TextTabled text = (TextTabled) history.agreed(script).orElseThrow().proposal();
            plain.append(text.wording().title()).append(" [").append(script.tag()).append("] ").append(text.sha256()).append("\n\n");
            history.on(script, day == null ? LocalDate.MAX : day).stream().filter(each -> !each.repealed())
                    .forEach(each -> plain.append(each.clause().clause()).append(' ').append(each.clause().number()).append('\n').append(each.clause().words().indent(2)).append('\n'));
        }));
        return plain.toString();
    }

    /// The provisions of a text that was read, with the clause ids proposed for them.
    public List<ClauseWords> provisions(String agreement, AgreementText text) {
        return new ClauseIds(agreements.get(agreement)).of(text);
    }

    /// The register's clauses that are parts of a provision which the text does not divide.
    public List<String> parts(String agreement, String clause) {
        return new ClauseIds(agreements.get(agreement)).parts(clause);
    }

    public Outcome table(String agreement, TableText command, Signatory who) {
        return decide(agreement, who, (rules, now) -> {
            if (!command.isSettled()) {
                return Ruling.refuse(TextRefusal.of(Why.NOT_SETTLED));
            }
            AgreementText read = command.part().text();
            List<ClauseWords> proposed = provisions(agreement, read);
            if (!command.clauses().isEmpty() && command.clauses().size() != proposed.size()) {
                return Ruling.refuse(new TextRefusal(Why.WRONG_CLAUSE_ID, ""));
            }
            List<ClauseWords> clauses = command.clauses().isEmpty() ? proposed : renamed(proposed, command.clauses());
            Wording wording = new Wording(command.script(), read.title().text(), read.subtitle() == null ? null : read.subtitle().text(), clauses, read.annexes());
            TextTabled text = TextTabled.of(wording, command.source(), command.settled());
            return rules.tabling(text).map(Ruling::refuse).orElseGet(() -> accept(text, null));
        });
    }

    /// Provisions under the ids that the officer chose; what names one of them names it by the new id.
    private static List<ClauseWords> renamed(List<ClauseWords> proposed, List<String> ids) {
        Map<String, String> names = new HashMap<>();
        IntStream.range(0, ids.size()).forEach(at -> names.put(proposed.get(at).clause(), ids.get(at).strip()));
        return proposed.stream().map(each -> new ClauseWords(names.get(each.clause()), each.number(), each.words(),
                each.references().stream().map(mention -> new ClauseWords.Mention(mention.words(), names.getOrDefault(mention.clause(), mention.clause()))).toList())).toList();
    }

    public Outcome propose(String agreement, ProposeAmendment command, Signatory who) {
        return decide(agreement, who, (rules, now) -> rules.amending(command, Times.day(now)).map(Ruling::refuse)
                .orElseGet(() -> accept(new AmendmentProposed(rules.numbered(command.changes()), command.applies(), command.reason(), rules.history().base()), AMENDMENT_CLAUSE)));
    }

    /// Proposes a supplementary agreement (EC-5.1).
    public Outcome supplement(String agreement, SupplementProposed command, Signatory who) {
        return decide(agreement, who, (rules, now) -> rules.supplementing(command).map(Ruling::refuse).orElseGet(() -> accept(command, SUPPLEMENT_CLAUSE)));
    }

    /// Puts this side's signature under a supplementary agreement whose words all have consented to. It is in force once all have signed.
    ///
    /// @param proposal hash of the entry that proposed it
    public Outcome sign(String agreement, Sha256 proposal, SignSupplement command, Signatory who) {
        return decide(agreement, who, (rules, now) -> {
            SupplementLine line = rules.history().supplement(proposal).orElse(null);
            if (line == null) {
                return Ruling.refuse(TextRefusal.of(Why.NOTHING_PROPOSED));
            }
            if (!line.unsigned().contains(who.government())) {
                return Ruling.refuse(TextRefusal.of(Why.ALREADY_SIGNED));
            }
            if (command.on().isAfter(Times.day(now))) {
                return Ruling.refuse(TextRefusal.of(Why.IN_THE_FUTURE));
            }
            return accept(new SupplementSigned(line.supplement().digest().hex(), command.post(), command.name(), command.on()), SUPPLEMENT_CLAUSE, line.line().entry());
        });
    }

    /// Consents to a proposal of another party, or declines it.
    ///
    /// @param proposal hash of the entry that proposed it
    /// @param digest   of what the officer has read, as {@link Proposal#digest} gives it
    public Outcome answer(String agreement, Sha256 proposal, String digest, boolean consents, String reason, Signatory who) {
        return decide(agreement, who, (rules, now) -> {
            ProposalLine line = rules.history().proposal(proposal).orElse(null);
            Optional<Why> obstacle = notOpen(line, digest);
            if (obstacle.isEmpty() && line != null) {
                obstacle = line.entry().government().equals(who.government()) ? Optional.of(Why.OWN_PROPOSAL)
                        : !line.awaiting().contains(who.government()) ? Optional.of(Why.NOTHING_PROPOSED)
                        : !consents && reason.isBlank() ? Optional.of(Why.REASON_MISSING)
                        : consents && line.proposal() instanceof AmendmentProposed amendment && amendment.applies().isBefore(Times.day(now)) ? Optional.of(Why.DAY_PASSED) : Optional.empty();
            }
            if (obstacle.isPresent() || line == null) {
                return Ruling.refuse(TextRefusal.of(obstacle.orElse(Why.NOTHING_PROPOSED)));
            }
            return accept(consents ? new ProposalConsented(digest) : new ProposalDeclined(digest, reason.strip()), clause(line), line.entry());
        });
    }

    /// Takes a proposal of this side back.
    public Outcome withdraw(String agreement, Sha256 proposal, String reason, Signatory who) {
        return decide(agreement, who, (rules, now) -> {
            ProposalLine line = rules.history().proposal(proposal).orElse(null);
            if (line == null || !line.isOpen() && line.state() != ProposalLine.State.OUTDATED) {
                return Ruling.refuse(TextRefusal.of(Why.NOTHING_PROPOSED));
            }
            if (!line.entry().government().equals(who.government())) {
                return Ruling.refuse(TextRefusal.of(Why.NOT_OWN_PROPOSAL));
            }
            return accept(new ProposalWithdrawn(line.proposal().digest().hex(), reason.strip()), clause(line), line.entry());
        });
    }

    /// Why a proposal cannot be answered by anybody.
    private static Optional<Why> notOpen(@Nullable ProposalLine line, String digest) {
        if (line == null) {
            return Optional.of(Why.NOTHING_PROPOSED);
        }
        return switch (line.state()) {
            case OUTDATED -> Optional.of(Why.OUTDATED);
            case AGREED, DECLINED, WITHDRAWN -> Optional.of(Why.NOTHING_PROPOSED);
            case OPEN -> line.proposal().verifies() && line.proposal().digest().hex().equals(digest) ? Optional.empty() : Optional.of(Why.DOES_NOT_VERIFY);
        };
    }

    private static @Nullable String clause(ProposalLine line) {
        return switch (line.proposal()) {
            case TextTabled text -> null;
            case AmendmentProposed amendment -> AMENDMENT_CLAUSE;
            case SupplementProposed supplement -> SUPPLEMENT_CLAUSE;
        };
    }

    private interface Deciding {
        Ruling rule(TextRules rules, Instant now);
    }

    private Outcome decide(String key, Signatory who, Deciding deciding) {
        Agreement agreement = agreements.get(key);
        if (!instruments.maySpeak(key, who)) {
            return new Outcome.Refused(TextRefusal.of(Why.NOT_THE_PARTY));
        }
        return journal.record(key, who, (ledger, now) -> deciding.rule(rules(agreement, ledger), now));
    }

    private static TextRules rules(Agreement agreement, Ledger ledger) {
        return new TextRules(agreement, new TextHistory(agreement, ledger.about(TextHistory.SUBJECT)));
    }

    private static Ruling accept(TextFact fact, @Nullable String clause, Recorded... answered) {
        return Ruling.accept(new Statement(fact, TextHistory.SUBJECT, clause, answered));
    }
}
