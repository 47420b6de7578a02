package org.entente.publicregister;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.evidence.Sha256;
import org.entente.foodsafety.NotificationReference;
import org.entente.journal.Recorded;
import org.entente.party.Government;

/// What both sides tell the public about one notification. It follows from the set of facts alone, never from the order in which they arrived.
///
/// A side stands by every text that it proposed or agreed to, until it withdraws; then by none. Public is the text of the highest version by which both stand: an
/// older text stays public until both agree on a newer one, and a withdrawal ends it at once, whatever crosses it on the way.
public final class Release {

    /// The two sides whose consent it takes (FS-0).
    public static final List<Government> SIDES = List.of(Government.GUANGDONG, Government.HONG_KONG);

    private final NotificationReference reference;
    private final List<ReleaseStep> steps;
    private final List<ReleaseProposed> proposals;
    private final List<Publication> publications;

    Release(NotificationReference reference, Collection<ReleaseStep> steps) {
        this.reference = reference;
        this.steps = steps.stream().sorted(ReleaseStep.TIME).toList();
        this.proposals = this.steps.stream().map(ReleaseStep::fact).filter(ReleaseProposed.class::isInstance).map(ReleaseProposed.class::cast).toList();
        this.publications = published();
    }

    /// Folds the facts about a notification; nothing was stated when there is none.
    static Release of(NotificationReference reference, Collection<Recorded> facts) {
        return new Release(reference, facts.stream().flatMap(each -> ReleaseStep.of(each).stream()).toList());
    }

    public NotificationReference reference() {
        return reference;
    }

    /// Everything that was stated, by time.
    public List<ReleaseStep> steps() {
        return steps;
    }

    /// What has been public, in order; several may stand, of which the one with the highest version is shown.
    public List<Publication> publications() {
        return publications;
    }

    /// What is public now.
    public Optional<Publication> current() {
        return publications.stream().filter(Publication::stands).max(Comparator.comparing(Publication::version).thenComparing(Publication.ORDER.reversed()));
    }

    /// What was public last.
    public Optional<Publication> last() {
        return current().or(() -> publications.stream().max(Comparator.comparing((Publication each) -> each.ended().at()).thenComparing(Publication.ORDER)));
    }

    /// The last text by which a side stands, if it stands by any.
    public Optional<ReleaseStep> standing(Government side) {
        return stepsOf(side).max(ReleaseStep.PLACE).filter(each -> each.text().isPresent());
    }

    /// What the other side proposes and this side has not answered.
    public Optional<ReleaseProposal> awaiting(Government side) {
        int shown = current().map(Publication::version).orElse(0);
        return SIDES.stream().filter(each -> !each.equals(side)).flatMap(each -> standing(each).stream()).filter(their -> !answered(side, their))
                .flatMap(their -> proposal(their.text().orElseThrow()).map(each -> new ReleaseProposal(each.version(), each.content(), new Sha256(each.hash()), their)).stream())
                .filter(each -> each.version() > shown).findFirst();
    }

    public ReleaseStatus status() {
        if (current().isPresent()) {
            return ReleaseStatus.PUBLIC;
        }
        if (SIDES.stream().anyMatch(side -> awaiting(side).isPresent())) {
            return ReleaseStatus.PROPOSED;
        }
        return publications.isEmpty() ? ReleaseStatus.DECLINED : ReleaseStatus.WITHDRAWN;
    }

    /// Whether the last text by which a side stands says just this.
    boolean stands(Government side, ReleaseContent content) {
        return standing(side).flatMap(ReleaseStep::text).flatMap(this::proposal).filter(each -> each.content().equals(content)).isPresent();
    }

    int nextVersion() {
        return 1 + proposals.stream().mapToInt(ReleaseProposed::version).max().orElse(0);
    }

    private boolean answered(Government side, ReleaseStep their) {
        return stepsOf(side).anyMatch(ours -> ours.text().equals(their.text()) || ours.answers().contains(their.hash()));
    }

    private Optional<ReleaseProposed> proposal(String text) {
        return proposals.stream().filter(each -> each.hash().equals(text)).findFirst();
    }

    private List<Publication> published() {
        List<Consent> theirs = consents(SIDES.getLast());
        return consents(SIDES.getFirst()).stream()
                .flatMap(one -> theirs.stream().filter(other -> other.text().equals(one.text())).flatMap(other -> proposal(one.text()).flatMap(each -> Publication.of(each, one, other)).stream()))
                .sorted(Publication.ORDER).toList();
    }

    private List<Consent> consents(Government side) {
        List<Consent> consents = new ArrayList<>();
        stepsOf(side).sorted(ReleaseStep.PLACE).forEach(step -> step.text().ifPresentOrElse(text -> {
            if (consents.stream().noneMatch(each -> each.stands() && each.text().equals(text))) {
                consents.add(new Consent(side, text, step.at(), null));
            }
        }, () -> consents.replaceAll(each -> each.endedBy(step))));
        return consents;
    }

    private Stream<ReleaseStep> stepsOf(Government side) {
        return steps.stream().filter(each -> each.government().equals(side));
    }
}
