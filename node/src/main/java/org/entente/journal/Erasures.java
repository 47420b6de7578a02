package org.entente.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Erases attachments that tell about persons, on the word of their owner, and tells which were erased and why. The bytes go wherever they are held; the entries that name them stay and
/// verify.
@Component
public class Erasures {

    private final Journal journal;
    private final JdbcClient jdbc;
    private final String government;

    Erasures(Journal journal, JdbcClient jdbc, org.entente.party.ThisNode node) {
        this.journal = journal;
        this.jdbc = jdbc;
        this.government = node.government().code();
    }

    /// States that an attachment of this government is erased; its bytes are gone here when this returns.
    public Outcome erase(Sha256 attachment, ScriptText reason, Signatory who) {
        Optional<Naming> naming = naming(attachment);
        if (naming.isEmpty()) {
            return new Outcome.Refused(ErasureRefusal.NOT_OURS);
        }
        return journal.record(naming.get().stream().agreement(), who, (ledger, now) -> decide(attachment, naming.get(), reason, who));
    }

    /// How an attachment was erased; the first word about it.
    public Optional<Erasure> of(Sha256 attachment) {
        return jdbc.sql("select * from erased_part where attachment = ? order by stated_at, stated_by limit 1").param(attachment.hex()).query(Erasures::erasure).optional();
    }

    /// Whether an officer may have an attachment erased that a page shows.
    public boolean allows(AttachmentRef attachment, Signatory who) {
        return attachment.salted() != null && mayErase(who) && of(attachment.hash()).isEmpty() && naming(attachment.hash()).isPresent();
    }

    private Ruling decide(Sha256 attachment, Naming naming, ScriptText reason, Signatory who) {
        if (!mayErase(who)) {
            return Ruling.refuse(ErasureRefusal.NOT_ALLOWED);
        }
        if (!naming.salted()) {
            return Ruling.refuse(ErasureRefusal.NOT_SALTED);
        }
        if (reason.text().isBlank() || reason.text().length() > PartErased.LONGEST_REASON) {
            return Ruling.refuse(ErasureRefusal.REASON);
        }
        return of(attachment).isPresent() ? Ruling.refuse(ErasureRefusal.ERASED_ALREADY)
                : Ruling.accept(new Statement(new PartErased(attachment.hex(), reason), "part/" + attachment.hex(), null, List.of(naming.entry())));
    }

    private boolean mayErase(Signatory who) {
        return who.government().code().equals(government) && (who.is(Role.LIAISON) || who.is(Role.ADMINISTRATOR));
    }

    /// The first entry of this government that names an attachment.
    private record Naming(StreamId stream, Sha256 entry, boolean salted) {}

    private Optional<Naming> naming(Sha256 attachment) {
        return jdbc.sql("""
                select source, entry.hash, salted from journal.attachment_named named join journal.stream on stream.id = named.stream
                join journal.entry on entry.stream = named.stream and entry.sequence = named.sequence
                where named.hash = ? and government = ? order by entry.position limit 1""")
                .params(attachment.hex(), government)
                .query((row, n) -> new Naming(StreamId.parse(row.getString(1)), Sha256.ofDigest(row.getBytes(2)), row.getBoolean(3))).optional();
    }

    private static Erasure erasure(ResultSet row, int number) throws SQLException {
        Instant at = row.getTimestamp("stated_at").toInstant();
        return new Erasure(new Sha256(row.getString("attachment")), StreamId.parse(row.getString("stream")), new Sha256(row.getString("stated_by")), at, Actor.parse(row.getString("actor")),
                new ScriptText(row.getString("reason"), Script.valueOf(row.getString("script"))));
    }
}
