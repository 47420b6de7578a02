package org.entente.rumour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.evidence.Sha256;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.script.ScriptText;
import org.entente.script.TokenDifference;
import org.entente.script.TokenLock;

/// What a side may state about a story, and what follows from it.
///
/// @param find the story to which a report belongs, if it is known here
record RumourRules(Government own, Function<RumourId, Optional<Rumour>> find) {

    private static final String CLAUSE = "FS-5";

    Ruling open(RumourId id, OpenRumour command, java.time.Instant now) {
        if (command.firstSeen().isAfter(now)) {
            return Ruling.refuse(new RumourRefusal.FirstSeenAhead());
        }
        var fact = new RumourOpened(command.medium(), command.source(), command.outlet(), command.firstSeen(), command.headline(), command.claim(), command.exercise());
        return Ruling.accept(new Statement(fact, id.toString(), CLAUSE));
    }

    Ruling state(StateFinding command) {
        return onOpenStory(command.rumour(), story -> {
            List<TokenDifference> differences = figures(command.text());
            return differences.isEmpty()
                    ? finding(story, FindingStated.of(command.verdict(), command.evidence(), command.text(), story.round()))
                    : Ruling.refuse(new RumourRefusal.FiguresDiffer(differences));
        });
    }

    Ruling adopt(AdoptFinding command) {
        return onOpenStory(command.rumour(), story -> Rumour.SIDES.stream().filter(side -> !side.equals(own)).flatMap(side -> story.current(side).stream())
                .filter(theirs -> theirs.place().hash().equals(command.finding())).findFirst()
                .map(theirs -> finding(story, FindingStated.of(theirs.verdict(), command.evidence(), theirs.text(), story.round())))
                .orElseGet(() -> Ruling.refuse(new RumourRefusal.FindingReplaced())));
    }

    Ruling link(LinkTwins command) {
        if (command.one().equals(command.other())) {
            return Ruling.refuse(new RumourRefusal.SameReport());
        }
        return onOpenStory(command.one(), one -> onOpenStory(command.other(), other -> {
            if (one.ids().contains(command.other())) {
                return Ruling.refuse(new RumourRefusal.SameStoryAlready(command.one().toString(), command.other().toString()));
            }
            if (one.exercise() != other.exercise()) {
                return Ruling.refuse(new RumourRefusal.ExerciseAndReal());
            }
            List<Sha256> opened = Stream.of(one.report(command.one()), other.report(command.other())).flatMap(Optional::stream).map(each -> each.place().hash()).toList();
            return Ruling.accept(
                    new Statement(new TwinLinked(command.other().toString()), command.one().toString(), CLAUSE, opened),
                    new Statement(new TwinLinked(command.one().toString()), command.other().toString(), CLAUSE, opened));
        }));
    }

    /// Either side may undo a link of either: it puts reports of both into one story.
    Ruling separate(SeparateTwins command) {
        return onOpenStory(command.one(), story -> {
            List<Sha256> links = story.standing().stream().filter(each -> each.isBetween(command.one(), command.other())).map(each -> each.place().hash()).toList();
            return links.isEmpty()
                    ? Ruling.refuse(new RumourRefusal.NotLinked(command.one().toString(), command.other().toString()))
                    : Ruling.accept(
                            new Statement(new TwinSeparated(command.other().toString(), command.reason()), command.one().toString(), CLAUSE, links),
                            new Statement(new TwinSeparated(command.one().toString(), command.reason()), command.other().toString(), CLAUSE, links));
        });
    }

    Ruling withdraw(WithdrawRumour command) {
        return onOpenStory(command.rumour(), story -> {
            Report report = story.report(command.rumour()).orElseThrow();
            if (!report.id().government().equals(own)) {
                return Ruling.refuse(new RumourRefusal.OtherSidesReport(report.id().toString()));
            }
            if (report.isWithdrawn()) {
                return Ruling.refuse(new RumourRefusal.Withdrawn(report.id().toString()));
            }
            if (story.status() == RumourStatus.SETTLED) {
                return Ruling.refuse(new RumourRefusal.Settled(story.id().toString()));
            }
            return Ruling.accept(new Statement(new RumourWithdrawn(command.reason()), report.id().toString(), CLAUSE, List.of(report.place().hash())));
        });
    }

    /// What the versions of a text differ in: figures, dates, units and codes.
    static List<TokenDifference> figures(AgreedText text) {
        List<TokenDifference> differences = new ArrayList<>(TokenLock.differences(ScriptText.hant(text.hant()), ScriptText.hans(text.hans())));
        if (text.en() != null) {
            TokenLock.differences(ScriptText.hant(text.hant()), ScriptText.latin(text.en())).stream()
                    .filter(each -> differences.stream().noneMatch(known -> known.value().equals(each.value()))).forEach(differences::add);
        }
        return differences;
    }

    private Ruling finding(Rumour story, FindingStated fact) {
        Optional<Finding> ours = story.current(own);
        if (ours.isPresent() && ours.get().hash().hex().equals(fact.hash()) && ours.get().evidence().equals(fact.evidence())) {
            return Ruling.refuse(new RumourRefusal.SaidAlready());
        }
        if (story.settlement().filter(settled -> settled.text().hash(settled.verdict()).hex().equals(fact.hash())).isPresent()) {
            return Ruling.refuse(new RumourRefusal.SettledSo());
        }
        List<Sha256> seen = Stream.concat(
                Stream.of(story.main().place()),
                Rumour.SIDES.stream().filter(side -> !side.equals(own)).flatMap(side -> story.current(side).stream()).map(Finding::place)).map(Place::hash).toList();
        return Ruling.accept(new Statement(fact, story.id().toString(), CLAUSE, seen));
    }

    private Ruling onOpenStory(RumourId id, Function<Rumour, Ruling> rule) {
        return find.apply(id).map(story -> story.status() == RumourStatus.WITHDRAWN ? Ruling.refuse(new RumourRefusal.Withdrawn(id.toString())) : rule.apply(story))
                .orElseGet(() -> Ruling.refuse(new RumourRefusal.NotFound(id.toString())));
    }

    /// The story that a report belongs to, read link by link; those that were undone are read as well, to see that they were.
    static Optional<Rumour> story(RumourId first, Function<String, List<Recorded>> about) {
        List<Recorded> facts = new ArrayList<>();
        List<RumourId> open = new ArrayList<>(List.of(first));
        var seen = new java.util.HashSet<RumourId>(open);
        while (!open.isEmpty()) {
            List<Recorded> found = about.apply(open.removeFirst().toString());
            facts.addAll(found);
            found.stream().filter(each -> each.fact() instanceof TwinLinked && Owned.byASide(each)).map(each -> RumourId.of(((TwinLinked) each.fact()).twin())).filter(seen::add).forEach(open::add);
        }
        Set<RumourId> same = Rumour.ties(facts).with(first);
        return Rumour.of(facts.stream().filter(each -> RumourId.parse(each.subject()).filter(same::contains).isPresent()).toList());
    }
}
