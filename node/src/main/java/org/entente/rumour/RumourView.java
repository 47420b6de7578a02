package org.entente.rumour;

import java.sql.Timestamp;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.evidence.Sha256;
import org.entente.journal.Fact;
import org.entente.journal.Recorded;
import org.entente.journal.View;
import org.entente.script.Folding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reports, findings and links as tables, and for every story how it stands: worked out anew from its own rows whenever one of them is added.
@Component
class RumourView implements View {

    private final JdbcClient jdbc;
    private final RumourTables tables;

    RumourView(JdbcClient jdbc, RumourTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "rumour";
    }

    @Override
    public String schema() {
        return "rumour_view";
    }

    @Override
    public Set<Class<? extends Fact>> facts() {
        return Set.of(RumourOpened.class, FindingStated.class, TwinLinked.class, TwinSeparated.class, RumourWithdrawn.class);
    }

    @Override
    public void apply(List<Recorded> entries) {
        Set<RumourId> touched = new LinkedHashSet<>();
        for (Recorded entry : entries) {
            if (Owned.byASide(entry)) {
                store(entry);
                touched.add(RumourId.of(entry.subject()));
                if (entry.fact() instanceof TwinSeparated separated) {
                    touched.add(RumourId.of(separated.twin()));
                }
            }
        }
        while (!touched.isEmpty()) {
            RumourId next = touched.iterator().next();
            touched.remove(next);
            tables.story(next).ifPresent(story -> {
                stand(story);
                touched.removeAll(story.ids());
            });
        }
    }

    private void store(Recorded entry) {
        switch ((RumourFact) entry.fact()) {
            case RumourOpened opened -> open(entry, opened);
            case FindingStated stated -> find(entry, Finding.of(entry, stated));
            case TwinLinked linked -> link(entry, Twins.of(entry, linked));
            case TwinSeparated separated -> separate(entry, Separation.of(entry, separated));
            case RumourWithdrawn withdrawn -> withdraw(entry, withdrawn);
        }
    }

    private void open(Recorded entry, RumourOpened fact) {
        if (!Owned.byItsOpener(entry)) {
            return;
        }
        RumourId id = RumourId.of(entry.subject());
        jdbc.sql("""
                insert into rumour_report (rumour, government, year, number, opened_at, opened_by, medium, source, outlet, first_seen, headline, headline_script, claim, claim_script,
                    exercise, folded, stream, sequence, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(id.toString(), id.government().code(), id.year(), id.number(), Timestamp.from(entry.time()), entry.actor().toString(), fact.medium().name(), fact.source(),
                        fact.outlet(), Timestamp.from(fact.firstSeen()), fact.headline().text(), fact.headline().script().name(), fact.claim().text(), fact.claim().script().name(),
                        fact.exercise(), Folding.fold(fact.headline().text() + "\n" + fact.claim().text()), entry.stream().source(), entry.sequence(), entry.hash().hex())
                .update();
    }

    private void find(Recorded entry, Finding finding) {
        jdbc.sql("""
                insert into rumour_finding (hash, rumour, stated_at, stated_by, verdict, evidence, evidence_script, hant, hans, en, text_hash, round, stream, sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(entry.hash().hex(), finding.about().toString(), Timestamp.from(finding.at()), finding.by().toString(), finding.verdict().name(), finding.evidence().text(),
                        finding.evidence().script().name(), finding.text().hant(), finding.text().hans(), finding.text().en(), finding.hash().hex(), finding.round(),
                        entry.stream().source(), entry.sequence())
                .update();
    }

    private void link(Recorded entry, Twins twins) {
        jdbc.sql("insert into rumour_link (hash, rumour, twin, linked_at, linked_by, stream, sequence) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(entry.hash().hex(), twins.one().toString(), twins.other().toString(), Timestamp.from(twins.at()), twins.by().toString(), entry.stream().source(), entry.sequence())
                .update();
    }

    private void separate(Recorded entry, Separation separation) {
        jdbc.sql("""
                insert into rumour_separation (hash, rumour, twin, reason, reason_script, undoes, separated_at, separated_by, stream, sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(entry.hash().hex(), separation.one().toString(), separation.other().toString(), separation.reason().text(), separation.reason().script().name(),
                        separation.undoes().stream().map(Sha256::hex).collect(Collectors.joining(" ")), Timestamp.from(separation.at()), separation.by().toString(),
                        entry.stream().source(), entry.sequence())
                .update();
    }

    /// The first withdrawal counts; a side's own entries arrive in their order.
    private void withdraw(Recorded entry, RumourWithdrawn fact) {
        jdbc.sql("""
                update rumour_report set withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ?, withdrawn_script = ?, withdrawn_sequence = ?, withdrawn_hash = ?
                where rumour = ? and government = ? and withdrawn_at is null""")
                .params(Timestamp.from(entry.time()), entry.actor().toString(), fact.reason().text(), fact.reason().script().name(), entry.sequence(), entry.hash().hex(),
                        entry.subject(), entry.stream().government())
                .update();
    }

    private void stand(Rumour story) {
        List<String> ids = story.ids().stream().map(RumourId::toString).toList();
        jdbc.sql("delete from rumour_story where rumour in (:ids)").param("ids", ids).update();
        jdbc.sql("insert into rumour_story (rumour, status, revising, exercise, opened_at, settled_at) values (?, ?, ?, ?, ?, ?)")
                .params(story.id().toString(), story.status().name(), story.revising(), story.exercise(), Timestamp.from(story.main().openedAt()),
                        story.settlement().map(settled -> Timestamp.from(settled.at())).orElse(null))
                .update();
        jdbc.sql("update rumour_report set story = :story where rumour in (:ids)").param("story", story.id().toString()).param("ids", ids).update();
    }
}
