package org.entente.exercise;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.entente.console.TestConsole;
import org.entente.journal.Journal;
import org.entente.journal.OtherSide;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;
import org.entente.script.ScriptText;

/// What Guangdong states about exercises, delivered to a node under test.
public final class GuangdongExercise {

    private static final Signatory LIAISON = new Signatory(new OrganisationId("GD-FSCO"), "2001", Set.of(Role.LIAISON));

    private GuangdongExercise() {}

    /// An exercise that Guangdong opens with Hong Kong.
    public static void deliver(TestConsole node, String name, Instant from, Instant until) {
        Instant now = Clock.systemUTC().instant();
        var guangdong = new OtherSide(Government.GUANGDONG, "cooperation-GD-HK", new ExerciseVocabulary().exerciseFacts());
        ExerciseId id = ExerciseId.parse("GD-HK-2015-1");
        guangdong.state(new Statement(new ExerciseOpened(id.toString(), ScriptText.hans(name), from, until), id.subject(), null), LIAISON, now);
        guangdong.deliverTo(node.bean(Journal.class), node.bean(ThisNode.class), now);
    }
}
