package org.entente.publicregister;

import java.time.Instant;
import org.entente.evidence.Actor;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationIssued;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.NotificationReference;
import org.entente.script.ScriptText;

/// Named releases and a notification that they are about.
public final class ReleaseSamples {

    public static final Instant NOW = Instant.parse("2015-09-09T06:02:00Z");
    public static final NotificationReference REFERENCE = NotificationReference.parse("HK-2015-0007");

    public static final Wording RECALL = new Wording(
            new Passage("示範牌餅乾含未標示的花生", "示範食品有限公司回收批號 L2015-09 的示範牌餅乾 1,200 盒。"),
            new Passage("示范牌饼干含未标示的花生", "示范食品有限公司召回批号 L2015-09 的示范牌饼干 1,200 盒。"),
            new Passage("Demo biscuits contain peanut that is not declared", "Demo Foods Ltd recalls 1,200 boxes of Demo biscuits, lot L2015-09."));
    public static final Wording EXTENDED = new Wording(
            new Passage("示範牌餅乾回收擴大", "回收擴大至 3,400 盒。"), new Passage("示范牌饼干召回扩大", "召回扩大至 3,400 盒。"), new Passage("Recall of Demo biscuits extended", "The recall now covers 3,400 boxes."));
    public static final Wording DIFFERING = new Wording(RECALL.hant(), RECALL.hans(), new Passage(RECALL.en().headline(), "Demo Foods Ltd recalls 2,100 boxes of Demo biscuits, lot L2015-09."));

    private ReleaseSamples() {}

    public static ProposeRelease propose(Wording wording) {
        return new ProposeRelease(REFERENCE, wording, Severity.SEVERE, Urgency.IMMEDIATE, Certainty.OBSERVED);
    }

    public static ReleaseContent content(Wording wording, boolean exercise) {
        return new ReleaseContent(NotificationKind.RECALL, exercise, wording, Severity.SEVERE, Urgency.IMMEDIATE, Certainty.OBSERVED);
    }

    public static NotificationContent notification(boolean exercise) {
        return new ContentBuilder().kind(NotificationKind.RECALL).classification(Classification.ALERT).exercise(exercise).title(ScriptText.hant("示範牌餅乾回收"))
                .summary(ScriptText.hant("回收 1,200 盒。")).build();
    }

    static NotificationIssued issued(boolean exercise) {
        return new NotificationIssued("GD", notification(exercise), new Actor("HK-CFS", "2001"), null);
    }
}
