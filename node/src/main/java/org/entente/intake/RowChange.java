package org.entente.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.FollowUp;
import org.entente.foodsafety.NotificationReference;
import org.entente.script.ScriptText;

/// What has changed in a published row since it was taken in, as a follow-up that says the old and the new words.
final class RowChange {

    private static final int MOST = 4_000;

    private RowChange() {}

    static CaseCommand.AddFollowUp command(NotificationReference reference, PublishedRow row, List<String> before) {
        List<String> now = TakenInRows.fields(row);
        boolean hazards = !now.get(PublishedColumn.HAZARDS.ordinal()).equals(before.get(PublishedColumn.HAZARDS.ordinal()));
        FollowUp followUp = new FollowUp(FollowUp.Kind.ADDITIONAL_INFORMATION, ScriptText.latin(text(row, before, now)), null, List.of(), hazards ? RowContent.hazards(row) : List.of(),
                List.of(), List.of(), List.of(), null, null);
        return new CaseCommand.AddFollowUp(reference, followUp, List.of());
    }

    private static String text(PublishedRow row, List<String> before, List<String> now) {
        String changes = IntStream.range(0, now.size()).filter(i -> !now.get(i).equals(before.get(i)))
                .mapToObj(i -> PublishedColumn.values()[i].title() + ": " + before.get(i) + " → " + now.get(i)).collect(Collectors.joining("\n"));
        String text = RowContent.PUBLISHER + " " + row.reference() + "\n" + changes;
        return text.length() <= MOST ? text : text.substring(0, MOST - 2) + "…";
    }
}
