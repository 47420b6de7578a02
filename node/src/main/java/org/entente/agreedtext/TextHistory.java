package org.entente.agreedtext;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.evidence.Sha256;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.script.Script;

/// The text of one agreement as the facts about it leave it, whatever order they came in. A proposal holds once every other party has consented to its hash; of a consent that completes it, a refusal and a
/// withdrawal the first in time counts. Proposals take effect in the order in which they were completed, and one that was made on another text than the one it meets has none.
public final class TextHistory {

    /// The subject under which all facts about an agreement's text stand.
    static final String SUBJECT = "text";

    private final Agreement agreement;
    private final List<Recorded> facts;
    private final Map<Script, ProposalLine> texts = new EnumMap<>(Script.class);
    private final List<ProposalLine> amendments = new ArrayList<>();
    private final List<SupplementLine> supplements = new ArrayList<>();
    private final List<ProposalLine> lines = new ArrayList<>();

    TextHistory(Agreement agreement, List<Recorded> facts) {
        this.agreement = agreement;
        this.facts = facts.stream().filter(each -> each.fact() instanceof TextFact).sorted(Recorded.IN_TIME).toList();
        List<ProposalLine> all = this.facts.stream().filter(each -> each.fact() instanceof Proposal && agreement.isParty(each.government())).map(this::line).toList();
        all.stream().filter(each -> each.state() != ProposalLine.State.AGREED).forEach(lines::add);
        all.stream().filter(each -> each.state() == ProposalLine.State.AGREED).sorted(Comparator.comparing(each -> each.answers().getLast(), Recorded.IN_TIME)).forEach(this::settle);
        lines.replaceAll(each -> each.isOpen() && isOutdated(each.proposal()) ? each.as(ProposalLine.State.OUTDATED) : each);
        lines.sort(Comparator.comparing(ProposalLine::entry, Recorded.IN_TIME).reversed());
    }

    private ProposalLine line(Recorded proposal) {
        String digest = ((Proposal) proposal.fact()).digest().hex();
        Set<Government> awaited = new HashSet<>(agreement.counterparts(proposal.government()));
        List<Recorded> answers = new ArrayList<>();
        for (Recorded each : facts) {
            if (each.answers().contains(proposal.hash()) && each.fact() instanceof Answer answer && answer.digest().equals(digest)) {
                boolean own = each.government().equals(proposal.government());
                if (answer instanceof ProposalWithdrawn withdrawn && own) {
                    return ended(proposal, ProposalLine.State.WITHDRAWN, answers, each, withdrawn.reason());
                }
                if (answer instanceof ProposalDeclined declined && !own && agreement.isParty(each.government())) {
                    return ended(proposal, ProposalLine.State.DECLINED, answers, each, declined.reason());
                }
                if (answer instanceof ProposalConsented && awaited.remove(each.government())) {
                    answers.add(each);
                    if (awaited.isEmpty() && ((Proposal) proposal.fact()).verifies()) {
                        return new ProposalLine(proposal, ProposalLine.State.AGREED, answers, List.of(), null);
                    }
                }
            }
        }
        return new ProposalLine(proposal, ProposalLine.State.OPEN, answers, agreement.parties().stream().filter(awaited::contains).toList(), null);
    }

    private static ProposalLine ended(Recorded proposal, ProposalLine.State state, List<Recorded> answers, Recorded last, String reason) {
        return new ProposalLine(proposal, state, Stream.concat(answers.stream(), Stream.of(last)).toList(), List.of(), reason);
    }

    private void settle(ProposalLine line) {
        if (isOutdated(line.proposal())) {
            lines.add(line.as(ProposalLine.State.OUTDATED));
            return;
        }
        lines.add(line);
        switch (line.proposal()) {
            case TextTabled text -> texts.put(text.wording().script(), line);
            case AmendmentProposed amendment -> amendments.add(line);
            case SupplementProposed supplement -> supplements.add(signed(line));
        }
    }

    /// Of several signatures of one party the first counts.
    private SupplementLine signed(ProposalLine line) {
        String digest = line.proposal().digest().hex();
        List<Recorded> signed = new ArrayList<>();
        List<Government> unsigned = new ArrayList<>(agreement.parties());
        facts.stream().filter(each -> each.fact() instanceof SupplementSigned signature && signature.digest().equals(digest) && each.answers().contains(line.entry().hash()) && unsigned.remove(each.government()))
                .forEach(signed::add);
        return new SupplementLine(line, signed, unsigned);
    }

    boolean isOutdated(Proposal proposal) {
        return switch (proposal) {
            case TextTabled text -> texts.containsKey(text.wording().script());
            case AmendmentProposed amendment -> !amendment.base().equals(base());
            case SupplementProposed supplement -> false;
        };
    }

    /// A hash that changes whenever anything is agreed about the text.
    String base() {
        String form = Stream.concat(texts.values().stream(), amendments.stream()).map(each -> each.entry().hash().hex()).collect(Collectors.joining(" "));
        return Sha256.of(form.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /// Every proposal, the latest first.
    public List<ProposalLine> proposals() {
        return List.copyOf(lines);
    }

    public Optional<ProposalLine> proposal(Sha256 entry) {
        return lines.stream().filter(each -> each.entry().hash().equals(entry)).findFirst();
    }

    /// Scripts in which the text is agreed.
    public List<Script> scripts() {
        return List.copyOf(texts.keySet());
    }

    /// The proposal by which the text of a script was agreed.
    public Optional<ProposalLine> agreed(Script script) {
        return Optional.ofNullable(texts.get(script));
    }

    /// Amendments that all have consented to, in the order in which they take effect.
    public List<ProposalLine> amendments() {
        return List.copyOf(amendments);
    }

    /// Supplementary agreements whose words all have consented to, whether signed or not.
    public List<SupplementLine> supplements() {
        return List.copyOf(supplements);
    }

    public Optional<SupplementLine> supplement(Sha256 entry) {
        return supplements.stream().filter(each -> each.line().entry().hash().equals(entry)).findFirst();
    }

    /// The first day on which a further amendment may apply; empty while there is no other.
    Optional<LocalDate> lastApplies() {
        return amendments.stream().map(each -> ((AmendmentProposed) each.proposal()).applies()).max(Comparator.naturalOrder());
    }

    /// The text of a script as it stands on a day; empty where none is agreed.
    public List<StandingClause> on(Script script, LocalDate day) {
        List<StandingClause> standing = new ArrayList<>();
        agreed(script).ifPresent(line -> ((TextTabled) line.proposal()).wording().clauses().forEach(each -> standing.add(new StandingClause(each, false, List.of()))));
        if (!standing.isEmpty()) {
            amendments.stream().filter(each -> !((AmendmentProposed) each.proposal()).applies().isAfter(day)).forEach(each -> apply(each, script, standing));
        }
        return standing;
    }

    /// A provision as the amendments before a proposal leave it; before one that has not taken effect, as all leave it.
    public Optional<StandingClause> before(ProposalLine proposal, Script script, String id) {
        List<ProposalLine> earlier = amendments.stream().takeWhile(each -> !each.entry().hash().equals(proposal.entry().hash())).toList();
        List<StandingClause> standing = new ArrayList<>(on(script, LocalDate.MIN));
        if (!standing.isEmpty()) {
            earlier.forEach(each -> apply(each, script, standing));
        }
        return standing.stream().filter(each -> each.clause().clause().equals(id)).findFirst();
    }

    private static void apply(ProposalLine line, Script script, List<StandingClause> standing) {
        for (ClauseChange change : ((AmendmentProposed) line.proposal()).changes()) {
            int at = standing.stream().map(each -> each.clause().clause()).toList().indexOf(change.clause());
            if (change.kind() == ClauseChange.Kind.INSERT_AFTER) {
                standing.add(at < 0 ? standing.size() : at + 1, new StandingClause(new ClauseWords(change.changed(), "", change.words(script), List.of()), false, List.of(line)));
            } else if (at >= 0) {
                StandingClause before = standing.get(at);
                boolean repealed = change.kind() == ClauseChange.Kind.REPEAL;
                ClauseWords words = repealed ? before.clause() : before.clause().with(change.words(script));
                standing.set(at, new StandingClause(words, repealed, Stream.concat(before.changes().stream(), Stream.of(line)).toList()));
            }
        }
    }

    /// A provision as it stands once all that is agreed applies.
    public Optional<StandingClause> clause(Script script, String id) {
        return Optional.ofNullable(last(script).get(id));
    }

    /// A provision as the text had it that was tabled.
    public Optional<ClauseWords> original(Script script, String id) {
        return agreed(script).flatMap(each -> ((TextTabled) each.proposal()).wording().clause(id));
    }

    /// The provisions in force when all that is agreed applies, each with its words in a script.
    Map<String, StandingClause> last(Script script) {
        return on(script, LocalDate.MAX).stream().collect(Collectors.toMap(each -> each.clause().clause(), each -> each, (one, other) -> one, LinkedHashMap::new));
    }

    /// Ids that have ever been given.
    Set<String> ids() {
        return scripts().stream().flatMap(each -> last(each).keySet().stream()).collect(Collectors.toSet());
    }
}
