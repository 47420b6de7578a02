package org.entente.rumour.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.console.HistoryLine;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.evidence.Actor;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.OrganisationId;
import org.entente.party.ThisNode;
import org.entente.roster.Roster;
import org.entente.rumour.Finding;
import org.entente.rumour.Place;
import org.entente.rumour.Report;
import org.entente.rumour.Rumour;
import org.entente.rumour.RumourId;
import org.entente.rumour.Twins;
import org.entente.script.ScriptText;
import org.springframework.stereotype.Component;

/// Makes stories ready for their page: names of officers, seals, what is owed, and what happened.
@Component
class Stories {

    private final RumourWords words;
    private final Roster roster;
    private final ThisNode node;
    private final InstantSource clock;

    Stories(RumourWords words, Roster roster, ThisNode node, InstantSource clock) {
        this.words = words;
        this.roster = roster;
        this.node = node;
        this.clock = clock;
    }

    StoryShown show(Rumour story) {
        Instant now = clock.instant();
        Duration within = words.within();
        return new StoryShown(
                story, words.status(story, within, now),
                story.reports().stream().map(each -> new StoryShown.ReportShown(each, name(each.by()), RumourWords.seal(each.place()))).toList(),
                Stream.concat(Stream.of(node.government()), Rumour.SIDES.stream().filter(side -> !side.equals(node.government()))).filter(Rumour.SIDES::contains)
                        .map(side -> side(story, side, within, now)).toList(),
                story.settlement().stream().flatMap(settled -> settled.findings().stream()).map(each -> RumourWords.seal(each.place())).toList(),
                links(story), history(story));
    }

    private StoryShown.SideShown side(Rumour story, Government side, Duration within, Instant now) {
        boolean ours = side.equals(node.government());
        Optional<Finding> finding = story.current(side);
        Optional<Instant> due = words.due(story, side, within);
        Status owes = due.map(limit -> words.owed(limit, now)).orElse(null);
        return new StoryShown.SideShown(
                side, ours, finding.orElse(null), finding.map(each -> name(each.by())).orElse(null), finding.map(each -> RumourWords.seal(each.place())).orElse(null), owes, due.orElse(null));
    }

    /// Each pair of reports that is linked, as it was linked first.
    private List<StoryShown.LinkShown> links(Rumour story) {
        Map<Set<RumourId>, Twins> pairs = new LinkedHashMap<>();
        story.standing().forEach(each -> pairs.putIfAbsent(Set.of(each.one(), each.other()), each));
        return pairs.values().stream().map(each -> new StoryShown.LinkShown(each, name(each.by()), RumourWords.seal(each.place()))).toList();
    }

    private List<HistoryLine> history(Rumour story) {
        Stream<HistoryLine> opened = story.reports().stream().map(each -> line(each.openedAt(), each.place(), Text.of("rumour.history.opened", each.id().toString()), List.of()));
        Stream<HistoryLine> withdrawn = story.reports().stream().map(Report::withdrawn).filter(java.util.Objects::nonNull)
                .map(each -> line(each.at(), each.place(), Text.of("rumour.history.withdrawn"), List.of(each.reason())));
        Stream<HistoryLine> found = story.findings().stream()
                .map(each -> line(each.at(), each.place(), Text.of("rumour.history.found", Text.of(each.verdict().messageKey())), List.of(each.evidence())));
        Stream<HistoryLine> linked = story.links().stream().filter(each -> once(story, each.one(), each.other()))
                .map(each -> line(each.at(), each.place(), Text.of("rumour.history.linked", each.one().toString(), each.other().toString()), List.of()));
        Stream<HistoryLine> separated = story.separations().stream().filter(each -> once(story, each.one(), each.other()))
                .map(each -> line(each.at(), each.place(), Text.of("rumour.history.separated", each.one().toString(), each.other().toString()), List.of(each.reason())));
        return Stream.of(opened, withdrawn, found, linked, separated).flatMap(each -> each).sorted(Comparator.comparing(HistoryLine::at)).toList();
    }

    /// What is stated about both reports is told once where both are in the story.
    private static boolean once(Rumour story, RumourId one, RumourId other) {
        return one.compareTo(other) < 0 || !story.ids().contains(other);
    }

    private HistoryLine line(Instant at, Place place, Text what, List<ScriptText> said) {
        boolean theirs = !place.government().equals(node.government());
        return new HistoryLine(at, theirs, Text.of("rumour.history.by", Text.of(place.government().messageKey()), what), said, RumourWords.seal(place));
    }

    private Names name(Actor actor) {
        return roster.nameOf(new OrganisationId(actor.organisation()).government(), actor.officer());
    }
}
