package org.entente.rumour;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.journal.Recorded;
import org.entente.journal.Refusal;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.script.ScriptText;

/// The rumour desk of one side, kept in memory: what it has stated, and what has reached it from the other. Each statement is a minute later than what it could know of.
final class Desk {

    static final Instant NOW = Instant.parse("2015-09-09T06:02:00Z");

    static final AgreedText NO_PLASTIC = new AgreedText("網上影片所指的「塑膠米」並不屬實，抽驗 12 個樣本全部合格。", "网上视频所指的“塑胶米”并不属实，抽检 12 个样本全部合格。", null);
    static final AgreedText UNCLEAR = new AgreedText("現有資料未能證實影片內容。", "现有资料未能证实视频内容。", null);

    final List<Recorded> known = new ArrayList<>();
    private final Government own;
    private long sequence;
    private int opened;

    Desk(Government own) {
        this.own = own;
    }

    static Desk hongKong() {
        return new Desk(Government.HONG_KONG);
    }

    static Desk guangdong() {
        return new Desk(Government.GUANGDONG);
    }

    RumourId open() {
        return open(OPENED);
    }

    RumourId open(OpenRumour command) {
        RumourId id = new RumourId(own, 2015, ++opened);
        take(rules().open(id, command, NOW.plusSeconds(86_400)));
        return id;
    }

    static final OpenRumour OPENED = new OpenRumour(
            Medium.WEB, "https://example.org/plastic-rice", null, NOW.minusSeconds(3_600), ScriptText.hant("網上流傳「塑膠米」影片"), ScriptText.hant("影片聲稱市面有以塑膠製成的白米出售。"), false);

    List<Recorded> state(RumourId rumour, Verdict verdict, AgreedText text) {
        return take(rules().state(new StateFinding(rumour, verdict, ScriptText.hant("化驗結果"), text)));
    }

    /// Adopts what the other side says now, as far as it has arrived here.
    List<Recorded> adopt(RumourId rumour) {
        Finding theirs = Rumour.SIDES.stream().filter(side -> !side.equals(own)).flatMap(side -> story(rumour).current(side).stream()).findFirst().orElseThrow();
        return take(rules().adopt(new AdoptFinding(rumour, theirs.place().hash(), ScriptText.hant("同意對方結論"))));
    }

    List<Recorded> link(RumourId one, RumourId other) {
        return take(rules().link(new LinkTwins(one, other)));
    }

    List<Recorded> separate(RumourId one, RumourId other) {
        return take(rules().separate(new SeparateTwins(one, other, ScriptText.hant("並非同一產品"))));
    }

    List<Recorded> withdraw(RumourId rumour) {
        return take(rules().withdraw(new WithdrawRumour(rumour, ScriptText.hant("重複開立"))));
    }

    Rumour story(RumourId id) {
        return find(id).orElseThrow();
    }

    RumourRules rules() {
        return new RumourRules(own, this::find);
    }

    /// Everything that either desk has stated reaches the other.
    static void exchange(Desk one, Desk other) {
        one.receive(other);
        other.receive(one);
    }

    void receive(Desk other) {
        other.known.stream().filter(each -> !known.contains(each)).forEach(known::add);
    }

    List<Recorded> take(Ruling ruling) {
        if (!(ruling instanceof Ruling.Accepted accepted)) {
            throw new AssertionError(ruling.toString());
        }
        return accepted.statements().stream().map(this::stated).toList();
    }

    static Refusal refusal(Ruling ruling) {
        return ruling instanceof Ruling.Refused refused ? refused.refusal() : null;
    }

    Recorded stated(Statement statement) {
        StreamId stream = new StreamId(own.code(), Rumours.AGREEMENT);
        sequence++;
        Recorded entry = new Recorded(
                stream, sequence, Sha256.ofAscii(stream.source() + sequence), new UUID(0, sequence), later(), new Actor(own.code() + "-TEST", "1001"),
                statement.subject(), statement.clause(), statement.answers(), statement.fact());
        known.add(entry);
        return entry;
    }

    private Instant later() {
        return known.stream().map(Recorded::time).max(Instant::compareTo).orElse(NOW).plusSeconds(60);
    }

    private Optional<Rumour> find(RumourId id) {
        return RumourRules.story(id, subject -> known.stream().filter(each -> each.subject().equals(subject)).toList());
    }
}
