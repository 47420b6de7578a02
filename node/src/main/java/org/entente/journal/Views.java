package org.entente.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.entente.storage.Writes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Applies entries to the views of all modules. A view that fails is rolled back alone, marked broken with the reason, and stands still until it is rebuilt; it
/// never stops the journal.
@Component
class Views {

    private static final Logger LOG = LoggerFactory.getLogger(Views.class);

    private final List<View> views;
    private final JdbcClient jdbc;
    private final TransactionTemplate nested;

    Views(List<View> views, JdbcClient jdbc, org.springframework.transaction.PlatformTransactionManager transactions) {
        this.views = views;
        this.jdbc = jdbc;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
    }

    List<View> all() {
        return views;
    }

    /// Applies entries to the views that do not stand still, or adds what they are to write; what has been added by then is sent before a view reads and writes by itself. One that fails brings
    /// the transaction down.
    ///
    /// @throws ViewFailedException of which view it was
    void apply(List<Recorded> entries, Set<String> still, Writes writes) {
        eachWanting(entries, still, (view, wanted) -> {
            try {
                if (view instanceof WritingView writing) {
                    writes.add(writing.writes(wanted));
                } else {
                    writes.send();
                    view.apply(wanted);
                }
            } catch (RuntimeException e) {
                throw new ViewFailedException(view.name(), e);
            }
        });
    }

    /// Applies entries to each view behind a savepoint. One that fails is rolled back alone, noted, and added to those that stand still.
    void applyAlone(List<Recorded> entries, Set<String> still) {
        Set<String> failed = new HashSet<>();
        eachWanting(entries, still, (view, wanted) -> attempt(view, wanted).ifPresent(reason -> {
            note(view, reason);
            failed.add(view.name());
        }));
        still.addAll(failed);
    }

    /// Applies entries to one view behind a savepoint.
    ///
    /// @return why it failed, if it did; it has been rolled back alone then
    Optional<RuntimeException> attempt(View view, List<Recorded> wanted) {
        try {
            nested.executeWithoutResult(savepoint -> view.apply(wanted));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    private void eachWanting(List<Recorded> entries, Set<String> still, BiConsumer<View, List<Recorded>> application) {
        for (View view : views) {
            List<Recorded> wanted = still.contains(view.name()) ? List.of() : wanted(view, entries);
            if (!wanted.isEmpty()) {
                application.accept(view, wanted);
            }
        }
    }

    /// The entries of the kinds from which the view is computed.
    static List<Recorded> wanted(View view, List<Recorded> entries) {
        Set<Class<? extends Fact>> facts = view.facts();
        return entries.stream().filter(each -> facts.contains(each.fact().getClass())).toList();
    }

    /// Reasons by name of the views that stand still.
    Map<String, String> broken() {
        Map<String, String> broken = new TreeMap<>();
        jdbc.sql("select name, broken from journal.view where broken is not null").query(row -> { broken.put(row.getString(1), row.getString(2)); });
        return broken;
    }

    void mended() {
        jdbc.sql("delete from journal.view").update();
    }

    /// Notes that a view stands still, and why.
    void note(View view, RuntimeException reason) {
        LOG.error("View {} failed and stands still until it is rebuilt", view.name(), reason);
        jdbc.sql("insert into journal.view (name, broken, since) values (?, ?, now()) on conflict (name) do update set broken = excluded.broken, since = excluded.since")
                .params(view.name(), String.valueOf(reason.getMessage())).update();
    }
}
