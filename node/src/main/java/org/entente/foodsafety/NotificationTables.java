package org.entente.foodsafety;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.journal.Fact;
import org.entente.journal.Recorded;
import org.entente.journal.View;
import org.entente.script.Folding;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Keeps the tables that lists, searches and statistics read: each notification that new entries are about is folded anew from all of its entries, so
/// that their order of arrival leaves no trace.
@Component
class NotificationTables implements View {

    private final JdbcTemplate jdbc;
    private final NotificationEntries entries;

    NotificationTables(JdbcTemplate jdbc, NotificationEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public String schema() {
        return "foodsafety_view";
    }

    @Override
    public Set<Class<? extends Fact>> facts() {
        return Set.copyOf(FoodSafetyVocabulary.VOCABULARY.facts().values());
    }

    @Override
    public void apply(List<Recorded> fresh) {
        Map<NotificationReference, List<Recorded>> about = new LinkedHashMap<>();
        fresh.forEach(each -> NotificationReference.tryParse(each.subject()).ifPresent(reference -> about.computeIfAbsent(reference, none -> new ArrayList<>()).add(each)));
        Map<NotificationReference, List<Recorded>> before = entries.about(about.keySet(), fresh);
        before.forEach((reference, earlier) -> about.get(reference).addAll(earlier));
        forget(before.keySet());
        List<Case> cases = about.entrySet().stream().flatMap(each -> Case.of(each.getKey(), each.getValue()).stream()).toList();
        insertCases(cases);
        insertRequests(cases);
        insertNames(cases);
    }

    private void forget(Set<NotificationReference> references) {
        if (references.isEmpty()) {
            return;
        }
        String[] known = references.stream().map(NotificationReference::toString).toArray(String[]::new);
        for (String table : List.of("notification", "notification_request", "notification_name")) {
            jdbc.update("delete from " + table + " where reference = any(?)", (Object) known);
        }
    }

    private void insertCases(List<Case> cases) {
        jdbc.batchUpdate("""
                insert into notification (reference, owner, year, number, addressee, kind, classification, state, exercise, incomplete, title, title_script, product, product_script,
                    risk_known_at, issued_at, issued_sequence, issued_stream, opened_at, assessed_at, reported_at, informed_at, first_measure_at, completed_at, changed_at, open_requests,
                    source_reference, words)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", cases, 1_000, NotificationTables::row);
    }

    private static void row(PreparedStatement row, Case about) throws SQLException {
        NotificationContent content = about.content();
        ScriptText product = content.product() == null ? null : content.product().name();
        Object[] values = {
            about.reference().toString(), about.owner().code(), about.reference().year(), about.reference().number(), about.addressee().code(),
            String.valueOf(content.kind()), String.valueOf(content.classification()), about.state().name(), content.exercise(), !content.missing().isEmpty(),
            content.title().text(), content.title().script().name(), product == null ? null : product.text(), product == null ? null : product.script().name(),
            time(content.riskKnownAt()), time(about.issued().time()), about.issued().sequence(), about.issued().stream().source(),
            time(about.opened()), time(about.assessedFirst()), time(about.reported().map(each -> ((ReportedToGovernment) each.fact()).at()).orElse(null)),
            time(about.informed().map(each -> ((DepartmentsInformed) each.fact()).at()).orElse(null)), time(about.firstMeasure()), time(about.completed()),
            time(about.changedAt()),
            (int) about.requests().stream().filter(each -> about.answerTo(each).isEmpty()).count(),
            content.published().map(PublishedSource::reference).orElse(null), words(about)
        };
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                row.setNull(i + 1, i == 12 || i == 13 || i == 26 ? Types.VARCHAR : Types.TIMESTAMP);
            } else {
                row.setObject(i + 1, values[i]);
            }
        }
    }

    private void insertRequests(List<Case> cases) {
        List<Object[]> rows = new ArrayList<>();
        for (Case about : cases) {
            about.requests().forEach(each -> rows.add(new Object[] {each.hash().hex(), about.reference().toString(), each.government().code(), time(each.time()),
                time(((InformationRequested) each.fact()).dueAt()), time(about.answerTo(each))}));
        }
        int[] types = {Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.TIMESTAMP, Types.TIMESTAMP, Types.TIMESTAMP};
        jdbc.batchUpdate("insert into notification_request (hash, reference, asked_by, asked_at, due_at, answered_at) values (?, ?, ?, ?, ?, ?)", rows, types);
    }

    private void insertNames(List<Case> cases) {
        List<Object[]> rows = cases.stream().flatMap(about -> NamedThing.in(about.content()).stream().map(each -> new Object[] {
            about.reference().toString(), each.kind().name(), each.folded(), each.written().text(), each.written().script().name(), each.side() == null ? null : each.side().name()})).toList();
        jdbc.batchUpdate("insert into notification_name (reference, kind, folded, written, script, side) values (?, ?, ?, ?, ?, ?)", rows,
                new int[] {Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR});
    }

    private static String words(Case about) {
        NotificationContent content = about.content();
        List<String> words = new ArrayList<>(List.of(about.reference().toString(), content.title().text()));
        NamedThing.in(content).forEach(each -> words.add(each.written().text()));
        content.lots().forEach(each -> words.add(each.number()));
        content.published().ifPresent(each -> words.add(each.reference()));
        return Folding.fold(words.stream().distinct().collect(Collectors.joining("\n")));
    }

    private static @Nullable Timestamp time(Optional<Recorded> entry) {
        return time(entry.map(Recorded::time).orElse(null));
    }

    private static @Nullable Timestamp time(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
