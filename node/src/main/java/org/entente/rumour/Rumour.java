package org.entente.rumour;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.evidence.Sha256;
import org.entente.journal.Recorded;
import org.entente.party.Government;

/// One story: the reports that are the same, and what both sides found. It follows from the set of facts alone, never from the order in which they arrived.
///
/// Joint acts that cross on the way: when both sides link the same reports, they are linked once; when both adopt the other's finding, both findings are
/// agreed, and the one that was stated first holds; when one side links anew what the other separates, the new link stands until a separation has seen it.
public final class Rumour {

    /// The two sides whose agreement settles a story (FS-0, FS-5).
    public static final List<Government> SIDES = List.of(Government.GUANGDONG, Government.HONG_KONG);

    private static final Comparator<Report> MAIN = Comparator.comparing(Report::isWithdrawn).thenComparing(Report::openedAt).thenComparing(Report::id);
    private static final Comparator<Finding> STATED = Comparator.comparing(Finding::at).thenComparing(Finding::place);

    private final List<Report> reports;
    private final List<Finding> findings;
    private final Ties ties;

    Rumour(Collection<Report> reports, Collection<Finding> findings, Ties ties) {
        this.reports = reports.stream().sorted(MAIN).toList();
        this.findings = findings.stream().sorted(STATED).toList();
        this.ties = ties;
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("A story has at least one report");
        }
    }

    /// Folds the facts about one or more reports of the same story; empty when none of them opens one.
    static Optional<Rumour> of(Collection<Recorded> facts) {
        Map<RumourId, Report> reports = new TreeMap<>();
        facts.stream().filter(each -> each.fact() instanceof RumourOpened && Owned.byItsOpener(each)).sorted(Comparator.comparing(Place::of))
                .forEach(each -> reports.putIfAbsent(RumourId.of(each.subject()), Report.of(each, (RumourOpened) each.fact())));
        facts.stream().filter(each -> each.fact() instanceof RumourWithdrawn && Owned.byItsOpener(each)).sorted(Comparator.comparing(Place::of).reversed())
                .forEach(each -> reports.computeIfPresent(RumourId.of(each.subject()), (id, report) -> report.with(Owned.withdrawal(each))));
        List<Finding> findings = facts.stream().filter(each -> each.fact() instanceof FindingStated && Owned.byASide(each)).map(each -> Finding.of(each, (FindingStated) each.fact())).toList();
        return reports.isEmpty() ? Optional.empty() : Optional.of(new Rumour(reports.values(), findings, ties(facts)));
    }

    static Ties ties(Collection<Recorded> facts) {
        List<Recorded> said = facts.stream().filter(Owned::byASide).toList();
        return Ties.of(said.stream().filter(each -> each.fact() instanceof TwinLinked).map(each -> Twins.of(each, (TwinLinked) each.fact())).toList(),
                said.stream().filter(each -> each.fact() instanceof TwinSeparated).map(each -> Separation.of(each, (TwinSeparated) each.fact())).toList());
    }

    /// The report under which the story goes: the earliest that was not taken back.
    public Report main() {
        return reports.getFirst();
    }

    public RumourId id() {
        return main().id();
    }

    /// All reports of the story, the main one first.
    public List<Report> reports() {
        return reports;
    }

    public Set<RumourId> ids() {
        return reports.stream().map(Report::id).collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<Report> report(RumourId id) {
        return reports.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public List<Finding> findings() {
        return findings;
    }

    /// Everything that was said about its reports being the same story as others, also what was undone since.
    public List<Twins> links() {
        return ties.links();
    }

    public List<Separation> separations() {
        return ties.separations();
    }

    /// The links that hold it together.
    public List<Twins> standing() {
        return ties.standing().stream().filter(each -> ids().contains(each.other())).toList();
    }

    /// Whether somebody said that one of its reports is not the same story as one of the other's.
    boolean separatedFrom(Rumour other) {
        return separations().stream().anyMatch(each -> ids().contains(each.one()) && other.ids().contains(each.other()));
    }

    public boolean exercise() {
        return reports.stream().anyMatch(Report::exercise);
    }

    /// What a side says now: its last word in the present round.
    public Optional<Finding> current(Government side) {
        return statedBy(side, round()).max(Comparator.comparing(Finding::place));
    }

    /// The round in which a finding would be stated now.
    public int round() {
        return settlement().map(Settlement::round).orElse(0) + 1;
    }

    /// Whether somebody has proposed to agree on something else than what is settled.
    public boolean revising() {
        return status() == RumourStatus.SETTLED && SIDES.stream().anyMatch(side -> current(side).isPresent());
    }

    public RumourStatus status() {
        if (settlement().isPresent()) {
            return RumourStatus.SETTLED;
        }
        if (main().isWithdrawn()) {
            return RumourStatus.WITHDRAWN;
        }
        return switch ((int) SIDES.stream().filter(side -> current(side).isPresent()).count()) {
            case 0 -> RumourStatus.OPEN;
            case 1 -> RumourStatus.ONE_SIDED;
            default -> RumourStatus.DIFFERING;
        };
    }

    /// What both sides have agreed on: in the last round in which they did, the finding that was stated first.
    public Optional<Settlement> settlement() {
        return findings.stream().map(Finding::round).distinct().sorted(Comparator.reverseOrder()).flatMap(round -> agreed(round).stream()).findFirst();
    }

    /// Since when a side owes a finding in the present round; empty when it owes none. Of two findings that differ, the side whose word is older owes the next.
    public Optional<Instant> owedSince(Government side) {
        Optional<Finding> ours = current(side);
        Optional<Finding> theirs = SIDES.stream().filter(each -> !each.equals(side)).flatMap(each -> current(each).stream()).findFirst();
        return switch (status()) {
            case WITHDRAWN -> Optional.empty();
            case OPEN, ONE_SIDED -> ours.isPresent() ? Optional.empty() : Optional.of(firstOpened());
            case SETTLED, DIFFERING -> theirs.filter(their -> ours.isEmpty() || STATED.compare(ours.get(), their) < 0).map(Finding::at);
        };
    }

    private Instant firstOpened() {
        return reports.stream().filter(each -> !each.isWithdrawn()).map(Report::openedAt).min(Instant::compareTo).orElse(main().openedAt());
    }

    private Optional<Settlement> agreed(int round) {
        return inRound(round).map(Finding::hash).distinct().filter(hash -> SIDES.stream().allMatch(side -> first(side, round, hash).isPresent())).findFirst().map(hash -> {
            List<Finding> alike = SIDES.stream().map(side -> first(side, round, hash).orElseThrow()).toList();
            Finding last = alike.stream().max(STATED).orElseThrow();
            return new Settlement(round, last.verdict(), last.text(), last.at(), alike);
        });
    }

    private Optional<Finding> first(Government side, int round, Sha256 hash) {
        return statedBy(side, round).filter(each -> each.hash().equals(hash)).min(Comparator.comparing(Finding::place));
    }

    private Stream<Finding> statedBy(Government side, int round) {
        return inRound(round).filter(each -> each.government().equals(side));
    }

    private Stream<Finding> inRound(int round) {
        Predicate<Finding> inIt = each -> each.round() == round;
        return findings.stream().filter(inIt);
    }
}
