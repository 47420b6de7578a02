package org.entente.foodsafety;

import java.util.List;
import java.util.Optional;
import org.entente.script.Folding;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The firms that notifications have named, found by name in either script, so that the side of a firm need not be asked twice (FS-4a).
@Component
public class KnownOperators {

    private static final String LATEST = """
            select distinct on (folded) folded, written, notification_name.script, side, count(*) over (partition by folded) as times
            from notification_name join notification using (reference) where notification_name.kind = 'OPERATOR' and %s
            order by folded, issued_at desc, reference desc""";

    private final JdbcClient jdbc;

    KnownOperators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The firm of exactly this name, however it is written.
    public Optional<KnownOperator> named(String name) {
        return jdbc.sql(LATEST.formatted("folded = ?")).param(NamedThing.folded(name)).query(KnownOperators::operator).optional();
    }

    /// Firms whose name contains this, in either script, by name.
    ///
    /// @param limit 1 to 200
    public List<KnownOperator> find(String part, int limit) {
        String pattern = "%" + NamedThing.folded(part).replaceAll("[%_\\\\]", "\\\\$0") + "%";
        return jdbc.sql(LATEST.formatted("folded like ?") + " limit ?").params(pattern, Math.clamp(limit, 1, 200)).query(KnownOperators::operator).list();
    }

    /// The firms of one side that a text names, in either script; a name of fewer than two characters is not looked for. At most 200.
    public List<KnownOperator> mentionedIn(String text, Side side) {
        String folded = " " + Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return jdbc.sql(LATEST.formatted("side = ? and length(folded) > 1 and position(folded in ?) > 0") + " limit 200").params(side.name(), folded).query(KnownOperators::operator).list()
                .stream().filter(each -> NameInText.stands(folded, NamedThing.folded(each.name()))).toList();
    }

    private static KnownOperator operator(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new KnownOperator(new ScriptText(row.getString("written"), Script.valueOf(row.getString("script"))), Side.valueOf(row.getString("side")), row.getLong("times"));
    }
}
