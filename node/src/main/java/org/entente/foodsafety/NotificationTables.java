package org.entente.foodsafety;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.entente.journal.Fact;
import org.entente.journal.Recorded;
import org.entente.journal.WritingView;
import org.entente.script.Folding;
import org.entente.script.ScriptText;
import org.entente.storage.TableLoad;
import org.entente.storage.Writes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps the tables that lists, searches and statistics read: each notification that new entries are about is folded anew from all of its entries, so
/// that their order of arrival leaves no trace.
@Component
class NotificationTables implements WritingView {

    private final DataSource database;
    private final NotificationEntries entries;

    NotificationTables(DataSource database, NotificationEntries entries) {
        this.database = database;
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
    public boolean isBySubject() {
        return true;
    }

    @Override
    public Writes writes(List<Recorded> fresh) {
        Map<NotificationReference, List<Recorded>> about = NotificationEntries.byReference(fresh);
        Map<NotificationReference, List<Recorded>> before = entries.about(about.keySet(), fresh);
        before.forEach((reference, earlier) -> about.get(reference).addAll(earlier));
        List<Case> cases = about.entrySet().stream().flatMap(each -> Case.of(each.getKey(), each.getValue()).stream()).toList();
        Map<Case, List<NamedThing>> names = new IdentityHashMap<>();
        cases.forEach(each -> names.put(each, NamedThing.in(each.content())));
        Writes writes = new Writes(database);
        forget(before.keySet(), writes);
        return writes.add(ofCases(cases, names), ofRequests(cases), ofNames(cases, names));
    }

    private static void forget(Set<NotificationReference> references, Writes writes) {
        if (references.isEmpty()) {
            return;
        }
        String[] known = references.stream().map(NotificationReference::toString).toArray(String[]::new);
        for (String table : List.of("notification", "notification_request", "notification_name")) {
            writes.add("delete from " + table + " where reference = any(?)", (Object) known);
        }
    }

    private static TableLoad ofCases(List<Case> cases, Map<Case, List<NamedThing>> names) {
        TableLoad rows = new TableLoad("notification", "reference", "owner", "year", "number", "addressee", "kind", "classification", "state", "exercise", "incomplete", "title", "title_script",
                "product", "product_script", "risk_known_at", "issued_at", "issued_sequence", "issued_stream", "opened_at", "assessed_at", "reported_at", "informed_at", "first_measure_at",
                "completed_at", "changed_at", "open_requests", "source_reference", "words");
        for (Case about : cases) {
            NotificationContent content = about.content();
            ScriptText product = content.product() == null ? null : content.product().name();
            rows.row(about.reference(), about.owner().code(), about.reference().year(), about.reference().number(), about.addressee().code(),
                    String.valueOf(content.kind()), String.valueOf(content.classification()), about.state().name(), content.exercise(), !content.missing().isEmpty(),
                    content.title().text(), content.title().script().name(), product == null ? null : product.text(), product == null ? null : product.script().name(),
                    content.riskKnownAt(), about.issued().time(), about.issued().sequence(), about.issued().stream().source(),
                    time(about.opened()), time(about.assessedFirst()), about.reported().map(each -> ((ReportedToGovernment) each.fact()).at()).orElse(null),
                    about.informed().map(each -> ((DepartmentsInformed) each.fact()).at()).orElse(null), time(about.firstMeasure()), time(about.completed()), about.changedAt(),
                    about.requests().stream().filter(each -> about.answerTo(each).isEmpty()).count(),
                    content.published().map(PublishedSource::reference).orElse(null), words(about, names.get(about)));
        }
        return rows;
    }

    private static TableLoad ofRequests(List<Case> cases) {
        TableLoad rows = new TableLoad("notification_request", "hash", "reference", "asked_by", "asked_at", "due_at", "answered_at");
        for (Case about : cases) {
            about.requests().forEach(each -> rows.row(each.hash().hex(), about.reference(), each.government().code(), each.time(), ((InformationRequested) each.fact()).dueAt(), time(about.answerTo(each))));
        }
        return rows;
    }

    private static TableLoad ofNames(List<Case> cases, Map<Case, List<NamedThing>> names) {
        TableLoad rows = new TableLoad("notification_name", "reference", "kind", "folded", "written", "script", "side");
        for (Case about : cases) {
            names.get(about).forEach(each -> rows.row(about.reference(), each.kind().name(), each.folded(), each.written().text(), each.written().script().name(),
                    each.side() == null ? null : each.side().name()));
        }
        return rows;
    }

    private static String words(Case about, List<NamedThing> names) {
        NotificationContent content = about.content();
        List<String> words = new ArrayList<>(List.of(about.reference().toString(), content.title().text()));
        names.forEach(each -> words.add(each.written().text()));
        content.lots().forEach(each -> words.add(each.number()));
        content.published().ifPresent(each -> words.add(each.reference()));
        return Folding.fold(words.stream().distinct().collect(Collectors.joining("\n")));
    }

    private static @Nullable Instant time(Optional<Recorded> entry) {
        return entry.map(Recorded::time).orElse(null);
    }
}
