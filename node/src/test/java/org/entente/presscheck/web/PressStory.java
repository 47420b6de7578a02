package org.entente.presscheck.web;

import java.time.Duration;
import java.util.List;
import org.entente.console.TestConsole;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.web.Stories;
import org.entente.foodsafety.web.TwoSides;
import org.entente.journal.Outcome;
import org.entente.party.Signatory;
import org.entente.presscheck.PressCheckAnswered.Verdict;
import org.entente.presscheck.PressGate;
import org.entente.presscheck.PressReference;
import org.entente.presscheck.PressText;
import org.entente.presscheck.RequestPressCheck;
import org.entente.script.ScriptText;

/// Press checks between two nodes that know a firm of Guangdong from an alert about peanut oil.
final class PressStory {

    static final String FIRM = "示範糧油（廣東）有限公司";
    static final PressText TEXT = new PressText(
            ScriptText.hant("食安中心呼籲停用一批花生油"), ScriptText.hant("食物安全中心今日公布，示範糧油（廣東）有限公司生產的花生油（批次 DEMO-0915）黃曲霉毒素超標。\n市民應停止食用。"));

    final TwoSides sides;
    final NotificationReference oil;

    PressStory(TwoSides sides) {
        this.sides = sides;
        Stories stories = new Stories(sides);
        this.oil = stories.issue(sides.hongKong(), stories.peanutOil());
        sides.exchange();
    }

    PressReference asked(boolean exercise) {
        var command = new RequestPressCheck(TEXT, List.of(), ScriptText.hant("請核實批次和生產企業。"), oil, sides.now().plus(Duration.ofHours(3)), exercise);
        PressReference reference = PressReference.parse(done(gate(sides.hongKong()).request(command, hongKong())).entry().subject());
        sides.exchange();
        return reference;
    }

    void answer(PressReference reference, Verdict verdict, String remarks) {
        done(gate(sides.guangdong()).answer(reference, verdict, remarks == null ? null : ScriptText.hans(remarks), TwoSides.officer(sides.guangdong(), TestConsole.LIAISON)));
        sides.exchange();
    }

    void bypass(PressReference reference) {
        done(gate(sides.hongKong()).publishUnverified(reference, ScriptText.hant("已有兒童送院，不能等候。"), sides.now(), hongKong()));
        sides.exchange();
    }

    void release(PressReference reference) {
        if (gate(sides.hongKong()).release(reference, TEXT, hongKong()).isPresent()) {
            throw new AssertionError(reference);
        }
    }

    private Signatory hongKong() {
        return TwoSides.officer(sides.hongKong(), TestConsole.LIAISON);
    }

    private static PressGate gate(TestConsole node) {
        return node.bean(PressGate.class);
    }

    private static Outcome.Done done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done;
        }
        throw new AssertionError(outcome.toString());
    }
}
