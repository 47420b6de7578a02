package org.entente.publicregister;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.evidence.Sha256;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationIssued;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.NotificationWithdrawn;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;

/// What a side may state about releases.
///
/// @param about what is on record about a notification
record ReleaseRules(Government own, Function<String, List<Recorded>> about) {

    private static final String RELEASE = "FS-1.1";
    /// Agreeing says that the facts were verified before the public learns of them.
    private static final String VERIFIED = "FS-4b";

    private record Known(Release release, Recorded issued, List<Recorded> facts) {

        NotificationContent content() {
            return ((NotificationIssued) issued.fact()).content();
        }

        boolean takenBack() {
            return facts.stream().anyMatch(each -> each.fact() instanceof NotificationWithdrawn && each.government().equals(issued.government()));
        }
    }

    Ruling propose(ProposeRelease command) {
        return onLive(command.reference(), known -> {
            var content = new ReleaseContent(known.content().kind(), known.content().exercise(), command.wording(), command.severity(), command.urgency(), command.certainty());
            List<FigureDifference> differences = command.wording().differences();
            if (!differences.isEmpty()) {
                return Ruling.refuse(new ReleaseRefusal.FiguresDiffer(differences));
            }
            Release release = known.release();
            boolean said = release.current().filter(each -> each.content().equals(content)).isPresent() || release.stands(own, content) || release.awaiting(own).filter(each -> each.content().equals(content)).isPresent();
            return said ? Ruling.refuse(new ReleaseRefusal.SaidAlready()) : state(ReleaseProposed.of(command.reference(), release.nextVersion(), content), RELEASE, known);
        });
    }

    Ruling agree(AgreeRelease command) {
        return onLive(command.reference(), known -> {
            Optional<ReleaseProposal> theirs = known.release().awaiting(own).filter(each -> each.text().equals(command.hash()));
            if (theirs.isEmpty()) {
                return Ruling.refuse(new ReleaseRefusal.ProposalReplaced());
            }
            ReleaseContent content = theirs.get().content();
            if (content.exercise() != known.content().exercise()) {
                return Ruling.refuse(new ReleaseRefusal.ExerciseDiffers());
            }
            List<FigureDifference> differences = content.wording().differences();
            return differences.isEmpty() ? state(new ReleaseAgreed(command.hash().hex()), VERIFIED, known) : Ruling.refuse(new ReleaseRefusal.FiguresDiffer(differences));
        });
    }

    Ruling withdraw(WithdrawRelease command) {
        return on(command.reference(), known -> known.release().standing(own).isPresent() || known.release().awaiting(own).isPresent()
                ? state(new ReleaseWithdrawn(command.reason()), RELEASE, known)
                : Ruling.refuse(new ReleaseRefusal.NothingToWithdraw()));
    }

    /// Every statement answers the notification and what the other side stands by, so that it is clear what it had in view.
    private Ruling state(ReleaseFact fact, String clause, Known known) {
        List<Sha256> seen = new ArrayList<>(List.of(known.issued().hash()));
        Release.SIDES.stream().filter(side -> !side.equals(own)).flatMap(side -> known.release().standing(side).stream()).map(ReleaseStep::hash).forEach(seen::add);
        return Ruling.accept(new Statement(fact, known.release().reference().toString(), clause, seen));
    }

    private Ruling onLive(NotificationReference reference, Function<Known, Ruling> rule) {
        return on(reference, known -> known.takenBack() ? Ruling.refuse(new ReleaseRefusal.NotificationTakenBack(reference.toString())) : rule.apply(known));
    }

    private Ruling on(NotificationReference reference, Function<Known, Ruling> rule) {
        List<Recorded> facts = about.apply(reference.toString());
        return facts.stream().filter(each -> each.fact() instanceof NotificationIssued && each.government().equals(reference.owner())).findFirst()
                .map(issued -> rule.apply(new Known(Release.of(reference, facts), issued, facts)))
                .orElseGet(() -> Ruling.refuse(new ReleaseRefusal.NotFound(reference.toString())));
    }
}
