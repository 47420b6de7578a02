package org.entente.foodsafety.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.console.Text;
import org.entente.foodsafety.DepartmentsInformed;
import org.entente.foodsafety.FollowUp;
import org.entente.foodsafety.FollowUpAdded;
import org.entente.foodsafety.FoodSafetyFact;
import org.entente.foodsafety.InformationAnswered;
import org.entente.foodsafety.InformationRequested;
import org.entente.foodsafety.NotificationAssessed;
import org.entente.foodsafety.NotificationClosed;
import org.entente.foodsafety.NotificationCorrected;
import org.entente.foodsafety.NotificationIssued;
import org.entente.foodsafety.NotificationOpened;
import org.entente.foodsafety.NotificationReclassified;
import org.entente.foodsafety.NotificationWithdrawn;
import org.entente.foodsafety.ReportedToGovernment;
import org.entente.journal.AttachmentRef;
import org.entente.party.Government;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// What an entry says, in one sentence of ours, the words of the officer, and the files that came with it.
record Story(Text what, List<ScriptText> words, List<AttachmentRef> attachments) {

    private static final String KEY = "notifications.history.";

    /// @param side whose word it is
    static Story of(FoodSafetyFact fact, Government side) {
        return switch (fact) {
            case NotificationIssued issued -> new Story(said("issued", name(side), Text.of(Objects.requireNonNull(issued.content().classification()).messageKey())), List.of(), issued.attachments());
            case FollowUpAdded added -> followUp(added, side);
            case InformationRequested asked -> new Story(said("asked", name(side), asked.dueAt()), List.of(asked.question()), List.of());
            case InformationAnswered answered -> new Story(said("answered", name(side)), List.of(answered.answer()), answered.attachments());
            case NotificationCorrected corrected -> new Story(said("corrected", name(side)), List.of(corrected.reason()), corrected.attachments());
            case NotificationReclassified changed -> new Story(said("reclassified", name(side), Text.of(changed.from().messageKey()), Text.of(changed.to().messageKey())), List.of(changed.reason()), List.of());
            case NotificationWithdrawn withdrawn -> new Story(said("withdrawn", name(side)), List.of(withdrawn.reason()), List.of());
            case NotificationOpened _ -> new Story(said("opened", name(side)), List.of(), List.of());
            case NotificationAssessed assessed -> new Story(said("assessed", name(side), Text.of(assessed.verdict().messageKey())), present(assessed.note(), assessed.forwardedTo()), List.of());
            case ReportedToGovernment reported -> new Story(said("reported", name(side), reported.at()), List.of(reported.recipient()), List.of());
            case DepartmentsInformed informed -> new Story(said("informed", name(side), informed.at()), informed.departments(), List.of());
            case NotificationClosed closed -> new Story(said("closed", name(side)), List.of(closed.outcome()), List.of());
        };
    }

    private static Story followUp(FollowUpAdded added, Government side) {
        FollowUp followUp = added.followUp();
        String linked = followUp.linked() == null ? "" : followUp.linked().toString();
        int rows = followUp.distribution().size() + followUp.samples().size();
        Text kind = Text.of(followUp.kind().messageKey());
        Text what = followUp.kind() == FollowUp.Kind.CONCLUSION ? said("follow-up.conclusion", name(side), added.number(), linked)
                : rows > 0 ? said("follow-up.rows", name(side), added.number(), kind, rows) : said("follow-up", name(side), added.number(), kind);
        return new Story(what, List.of(followUp.text()), added.attachments());
    }

    private static Text said(String what, Object... values) {
        return Text.of(KEY + what, values);
    }

    private static Text name(Government government) {
        return Text.of(government.messageKey());
    }

    private static List<ScriptText> present(@Nullable ScriptText... words) {
        return Stream.of(words).filter(Objects::nonNull).map(each -> (ScriptText) each).toList();
    }
}
