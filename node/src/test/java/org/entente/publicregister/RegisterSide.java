package org.entente.publicregister;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.foodsafety.Notifications;
import org.entente.journal.Recorded;
import org.entente.journal.Refusal;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.script.ScriptText;

/// One side of the register, kept in memory: what it has stated and what has reached it. Each statement is a minute later than what it could know of.
final class RegisterSide {

    final List<Recorded> known = new ArrayList<>();
    private final Government own;
    private long sequence;

    RegisterSide(Government own) {
        this.own = own;
    }

    /// Both sides, each knowing the notification of Hong Kong.
    static List<RegisterSide> both(boolean exercise) {
        var guangdong = new RegisterSide(Government.GUANGDONG);
        var hongKong = new RegisterSide(Government.HONG_KONG);
        hongKong.stated(new Statement(ReleaseSamples.issued(exercise), ReleaseSamples.REFERENCE.toString(), "FS-1.2"));
        guangdong.receive(hongKong);
        return List.of(guangdong, hongKong);
    }

    Recorded propose(Wording wording) {
        return take(rules().propose(ReleaseSamples.propose(wording)));
    }

    Recorded agree() {
        return take(rules().agree(new AgreeRelease(ReleaseSamples.REFERENCE, release().awaiting(own).orElseThrow().text())));
    }

    Recorded withdraw() {
        return take(rules().withdraw(withdrawal()));
    }

    static WithdrawRelease withdrawal() {
        return new WithdrawRelease(ReleaseSamples.REFERENCE, ScriptText.hant("化驗結果有誤"));
    }

    ReleaseRules rules() {
        return new ReleaseRules(own, subject -> known.stream().filter(each -> each.subject().equals(subject)).toList());
    }

    Release release() {
        return Release.of(ReleaseSamples.REFERENCE, known);
    }

    static void exchange(RegisterSide one, RegisterSide other) {
        one.receive(other);
        other.receive(one);
    }

    void receive(RegisterSide other) {
        other.known.stream().filter(each -> !known.contains(each)).forEach(known::add);
    }

    Recorded take(Ruling ruling) {
        if (!(ruling instanceof Ruling.Accepted accepted)) {
            throw new AssertionError(ruling.toString());
        }
        return stated(accepted.statements().getFirst());
    }

    static Refusal refusal(Ruling ruling) {
        return ruling instanceof Ruling.Refused refused ? refused.refusal() : null;
    }

    Recorded stated(Statement statement) {
        var stream = new StreamId(own.code(), Notifications.AGREEMENT);
        sequence++;
        var entry = new Recorded(
                stream, sequence, Sha256.ofAscii(stream.source() + sequence), new UUID(0, sequence), later(), new Actor(own.code() + "-TEST", "1001"),
                statement.subject(), statement.clause(), statement.answers(), statement.fact());
        known.add(entry);
        return entry;
    }

    private Instant later() {
        return known.stream().map(Recorded::time).max(Instant::compareTo).orElse(ReleaseSamples.NOW).plusSeconds(60);
    }
}
