package org.entente.rumour;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads stories back from the tables of the rumour desk's view.
@Component
class RumourTables {

    private final JdbcClient jdbc;

    RumourTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The story that a report belongs to, by the links on record.
    Optional<Rumour> story(RumourId member) {
        Set<String> ids = new TreeSet<>(jdbc.sql("""
                with recursive same (rumour) as (
                    select ?::text
                    union
                    select case when l.rumour = same.rumour then twin else l.rumour end from rumour_link l join same on same.rumour in (l.rumour, twin)
                    where not exists (select 1 from rumour_separation s where (s.rumour, s.twin) in ((l.rumour, l.twin), (l.twin, l.rumour)) and position(l.hash in s.undoes) > 0))
                select rumour from same""").param(member.toString()).query(String.class).list());
        List<Report> reports = reports(ids);
        return reports.isEmpty() ? Optional.empty() : Optional.of(new Rumour(reports, findings(ids), Ties.of(links(ids), separations(ids))));
    }

    /// Stories by the references of their main reports, in the same order.
    List<Rumour> stories(List<String> mains) {
        if (mains.isEmpty()) {
            return List.of();
        }
        Map<String, String> storyOf = jdbc.sql("select rumour, story from rumour_report where story in (:mains)").param("mains", mains)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, List<Report>> reports = grouped(reports(storyOf.keySet()), each -> storyOf.get(each.id().toString()));
        Map<String, List<Finding>> findings = grouped(findings(storyOf.keySet()), each -> storyOf.get(each.about().toString()));
        Map<String, List<Twins>> links = grouped(links(storyOf.keySet()), each -> storyOf.get(each.one().toString()));
        Map<String, List<Separation>> separations = grouped(separations(storyOf.keySet()), each -> storyOf.get(each.one().toString()));
        return mains.stream().map(main -> new Rumour(reports.get(main), findings.getOrDefault(main, List.of()),
                Ties.of(links.getOrDefault(main, List.of()), separations.getOrDefault(main, List.of())))).toList();
    }

    private static <T> Map<String, List<T>> grouped(Collection<T> all, Function<T, String> story) {
        return all.stream().collect(Collectors.groupingBy(story));
    }

    private List<Report> reports(Collection<String> ids) {
        return jdbc.sql("select * from rumour_report where rumour in (:ids)").param("ids", ids).query(RumourTables::report).list();
    }

    private List<Finding> findings(Collection<String> ids) {
        return jdbc.sql("select * from rumour_finding where rumour in (:ids)").param("ids", ids).query(RumourTables::finding).list();
    }

    private List<Twins> links(Collection<String> ids) {
        return jdbc.sql("select * from rumour_link where rumour in (:ids)").param("ids", ids).query(RumourTables::link).list();
    }

    private List<Separation> separations(Collection<String> ids) {
        return jdbc.sql("select * from rumour_separation where rumour in (:ids)").param("ids", ids).query(RumourTables::separation).list();
    }

    private static Report report(ResultSet row, int n) throws SQLException {
        return new Report(
                RumourId.of(row.getString("rumour")), row.getTimestamp("opened_at").toInstant(), Actor.parse(row.getString("opened_by")), Medium.valueOf(row.getString("medium")),
                row.getString("source"), row.getString("outlet"), row.getTimestamp("first_seen").toInstant(), text(row, "headline"), text(row, "claim"), row.getBoolean("exercise"),
                place(row), row.getString("withdrawn_by") == null ? null : withdrawal(row));
    }

    private static Report.Withdrawal withdrawal(ResultSet row) throws SQLException {
        var reason = new ScriptText(row.getString("withdrawn_reason"), Script.valueOf(row.getString("withdrawn_script")));
        var place = new Place(StreamId.parse(row.getString("stream")), row.getLong("withdrawn_sequence"), new Sha256(row.getString("withdrawn_hash")));
        return new Report.Withdrawal(row.getTimestamp("withdrawn_at").toInstant(), Actor.parse(row.getString("withdrawn_by")), reason, place);
    }

    private static Finding finding(ResultSet row, int n) throws SQLException {
        return new Finding(
                RumourId.of(row.getString("rumour")), row.getTimestamp("stated_at").toInstant(), Actor.parse(row.getString("stated_by")), Verdict.valueOf(row.getString("verdict")),
                text(row, "evidence"), new AgreedText(row.getString("hant"), row.getString("hans"), row.getString("en")), new Sha256(row.getString("text_hash")), row.getInt("round"),
                place(row));
    }

    private static Twins link(ResultSet row, int n) throws SQLException {
        return new Twins(
                RumourId.of(row.getString("rumour")), RumourId.of(row.getString("twin")), row.getTimestamp("linked_at").toInstant(), Actor.parse(row.getString("linked_by")), place(row));
    }

    private static Separation separation(ResultSet row, int n) throws SQLException {
        return new Separation(
                RumourId.of(row.getString("rumour")), RumourId.of(row.getString("twin")), text(row, "reason"), row.getTimestamp("separated_at").toInstant(),
                Actor.parse(row.getString("separated_by")), Arrays.stream(row.getString("undoes").split(" ")).filter(each -> !each.isEmpty()).map(Sha256::new).toList(), place(row));
    }

    private static ScriptText text(ResultSet row, String column) throws SQLException {
        return new ScriptText(row.getString(column), Script.valueOf(row.getString(column + "_script")));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(StreamId.parse(row.getString("stream")), row.getLong("sequence"), new Sha256(row.getString("hash")));
    }
}
