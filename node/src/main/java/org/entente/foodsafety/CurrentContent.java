package org.entente.foodsafety;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Recorded;

/// What a notification says after the owner's later word, with its attachments.
public record CurrentContent(NotificationContent content, List<AttachmentRef> attachments) {

    public CurrentContent {
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    static CurrentContent of(NotificationIssued issued, Stream<Recorded> own) {
        CurrentContent current = new CurrentContent(issued.content(), issued.attachments());
        for (Recorded each : own.toList()) {
            current = current.then((FoodSafetyFact) each.fact());
        }
        return current;
    }

    CurrentContent then(FoodSafetyFact fact) {
        return switch (fact) {
            case NotificationCorrected corrected -> new CurrentContent(keeping(corrected.content()), corrected.attachments());
            case NotificationReclassified reclassified -> new CurrentContent(reclassified(reclassified), attachments);
            case FollowUpAdded added -> new CurrentContent(completed(added.followUp()), attachments);
            default -> this;
        };
    }

    /// A correction changes neither kind nor classification.
    private NotificationContent keeping(NotificationContent corrected) {
        return corrected.change().kind(content.kind()).classification(content.classification()).build();
    }

    private NotificationContent reclassified(NotificationReclassified fact) {
        return content.change().classification(fact.to()).risk(fact.risk() == null ? content.risk() : fact.risk()).build();
    }

    private NotificationContent completed(FollowUp added) {
        return content.change().essentials(content.essentials().then(added.essentials()))
                .lots(joined(content.lots(), added.lots(), 200)).hazards(joined(content.hazards(), added.hazards(), 200))
                .distribution(joined(content.distribution(), added.distribution(), NotificationContent.DISTRIBUTION))
                .samples(joined(content.samples(), added.samples(), NotificationContent.SAMPLES))
                .measures(joined(content.measures(), added.measures(), 50)).recall(added.recall() == null ? content.recall() : added.recall()).build();
    }

    /// What does not fit any more stands in its follow-up only.
    private static <T> List<T> joined(List<T> before, List<T> added, int most) {
        List<T> all = new ArrayList<>(before);
        Set<T> there = new HashSet<>(before);
        added.stream().filter(each -> !there.contains(each)).forEach(all::add);
        return all.size() > most ? all.subList(0, most) : all;
    }
}
