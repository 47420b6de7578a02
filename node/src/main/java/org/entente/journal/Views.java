package org.entente.journal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    void apply(List<Recorded> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Map<String, String> broken = broken();
        for (View view : views) {
            List<Recorded> wanted = entries.stream().filter(each -> view.facts().contains(each.fact().getClass())).toList();
            if (!wanted.isEmpty() && !broken.containsKey(view.name())) {
                applyAlone(view, wanted);
            }
        }
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

    private void applyAlone(View view, List<Recorded> wanted) {
        try {
            nested.executeWithoutResult(savepoint -> view.apply(wanted));
        } catch (RuntimeException e) {
            LOG.error("View {} failed and stands still until it is rebuilt", view.name(), e);
            jdbc.sql("insert into journal.view (name, broken, since) values (?, ?, now()) on conflict (name) do update set broken = excluded.broken, since = excluded.since")
                    .params(view.name(), String.valueOf(e.getMessage())).update();
        }
    }
}
