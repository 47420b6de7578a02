package org.entente.journal;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.entente.evidence.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which attachments were erased and why; removes their bytes in the same transaction.
@Component
class ErasedParts implements View {

    private final JdbcClient jdbc;
    private final Attachments attachments;

    ErasedParts(JdbcClient jdbc, Attachments attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "erased-parts";
    }

    @Override
    public String schema() {
        return "journal_view";
    }

    @Override
    public Set<Class<? extends Fact>> facts() {
        return Set.of(PartErased.class);
    }

    @Override
    public void apply(List<Recorded> entries) {
        entries.forEach(each -> apply(each, (PartErased) each.fact()));
    }

    private void apply(Recorded entry, PartErased erased) {
        Sha256 attachment = new Sha256(erased.sha256());
        if (entry.answers().stream().noneMatch(each -> isNamed(attachment, entry, each))) {
            return;
        }
        jdbc.sql("insert into erased_part (attachment, stated_by, stream, stated_at, actor, reason, script) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(attachment.hex(), entry.hash().hex(), entry.stream().source(), Timestamp.from(entry.time()), entry.actor().toString(), erased.reason().text(), erased.reason().script().name()).update();
        attachments.erase(attachment);
    }

    /// Whether the government that states the erasure named the attachment itself, as one that can be erased, in the entry that it answers.
    private boolean isNamed(Sha256 attachment, Recorded erasure, Sha256 naming) {
        return jdbc.sql("""
                select exists (select 1 from journal.entry join journal.stream on stream.id = entry.stream
                join journal.attachment_named named on named.stream = entry.stream and named.sequence = entry.sequence
                where entry.hash = ? and government = ? and named.hash = ? and salted)""")
                .params(naming.bytes(), erasure.government().code(), attachment.hex()).query(Boolean.class).single();
    }
}
