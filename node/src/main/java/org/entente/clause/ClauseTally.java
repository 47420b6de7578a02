package org.entente.clause;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.entente.evidence.Sha256;
import org.entente.journal.Fact;
import org.entente.journal.Recorded;
import org.entente.journal.Vocabulary;
import org.entente.journal.WritingView;
import org.entente.party.Government;
import org.entente.storage.Writes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts entries by the clause that they name, and keeps the latest of each. A count and a latest of a set do not depend on the order in which its members come.
@Component
class ClauseTally implements WritingView {

    private final JdbcClient jdbc;
    private final DataSource database;
    private final Set<Class<? extends Fact>> facts;

    ClauseTally(JdbcClient jdbc, DataSource database, ObjectProvider<Vocabulary> vocabularies) {
        this.jdbc = jdbc;
        this.database = database;
        this.facts = vocabularies.stream().flatMap(each -> each.facts().values().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String name() {
        return "clauses";
    }

    @Override
    public String schema() {
        return "clause_view";
    }

    @Override
    public Set<Class<? extends Fact>> facts() {
        return facts;
    }

    @Override
    public Writes writes(List<Recorded> entries) {
        Map<String, List<Recorded>> byClause = new HashMap<>();
        entries.forEach(each -> clauses(each).forEach(clause -> byClause.computeIfAbsent(clause, none -> new ArrayList<>()).add(each)));
        return new Writes(database).add("""
                insert into clause_kept as kept (clause, entries, government, agreement, sequence, hash, stated_at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (clause) do update set entries = kept.entries + excluded.entries,
                    (government, agreement, sequence, hash, stated_at) = (select newest.* from (values (excluded.government, excluded.agreement, excluded.sequence, excluded.hash, excluded.stated_at),
                        (kept.government, kept.agreement, kept.sequence, kept.hash, kept.stated_at)) as newest (government, agreement, sequence, hash, stated_at) order by stated_at desc, hash desc limit 1)""",
                byClause.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList());
    }

    /// The clause that the entry names, and those that its fact keeps besides.
    private static Set<String> clauses(Recorded entry) {
        Set<String> clauses = new HashSet<>(entry.fact().alsoKeeps());
        if (entry.clause() != null) {
            clauses.add(entry.clause());
        }
        return clauses;
    }

    private static Object[] row(String clause, List<Recorded> entries) {
        Recorded latest = entries.stream().max(Recorded.IN_TIME).orElseThrow();
        return new Object[] {clause, entries.size(), latest.government().code(), latest.stream().agreement(), latest.sequence(), latest.hash().hex(), Timestamp.from(latest.time())};
    }

    /// The latest entry of each clause that any entry names.
    Map<String, LastKept> kept() {
        Map<String, LastKept> kept = new HashMap<>();
        jdbc.sql("select * from clause_kept").query((row, n) -> kept.put(row.getString("clause"), new LastKept(row.getLong("entries"), new Government(row.getString("government")), row.getString("agreement"),
                row.getLong("sequence"), new Sha256(row.getString("hash")), row.getTimestamp("stated_at").toInstant()))).list();
        return kept;
    }
}
