package org.entente.rumour;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.entente.console.TestConsole;
import org.entente.evidence.Sha256;
import org.entente.journal.Journal;
import org.entente.journal.OtherSide;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;
import org.entente.script.ScriptText;

/// What Guangdong states at the rumour desk, delivered to a node under test.
public final class GuangdongRumours {

    private static final Signatory LIAISON = new Signatory(new OrganisationId("GD-FSCO"), "2001", Set.of(Role.LIAISON));

    private final OtherSide guangdong = new OtherSide(Government.GUANGDONG, Rumours.AGREEMENT, new RumourVocabulary().rumourFacts());
    private final TestConsole node;
    private int opened;

    public GuangdongRumours(TestConsole node) {
        this.node = node;
    }

    public RumourId open(Medium medium, String headline, String claim, Duration ago) {
        Instant at = Clock.systemUTC().instant().minus(ago);
        RumourId id = new RumourId(Government.GUANGDONG, 2026, ++opened);
        var fact = new RumourOpened(medium, "https://example.org/" + opened, "示范晚报", at.minusSeconds(3_600), ScriptText.hans(headline), ScriptText.hans(claim), false);
        state(new Statement(fact, id.toString(), "FS-5"), at);
        return id;
    }

    public void find(Rumour story, Verdict verdict, AgreedText text, String evidence) {
        var fact = FindingStated.of(verdict, ScriptText.hans(evidence), text, story.round());
        List<Sha256> answered = List.of(story.main().place().hash());
        state(new Statement(fact, story.id().toString(), "FS-5", answered), Clock.systemUTC().instant());
    }

    private void state(Statement statement, Instant at) {
        guangdong.state(statement, LIAISON, at);
        guangdong.deliverTo(node.bean(Journal.class), node.bean(ThisNode.class), Clock.systemUTC().instant());
    }
}
