package org.entente.publicregister;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.journal.Fact;
import org.entente.journal.Recorded;
import org.entente.journal.View;
import org.entente.party.Government;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everything stated about releases, and one row a notification with how it stands: worked out anew from its own steps whenever one is added.
@Component
class ReleaseView implements View {

    private final JdbcClient jdbc;
    private final ReleaseTables tables;

    ReleaseView(JdbcClient jdbc, ReleaseTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "publicregister";
    }

    @Override
    public String schema() {
        return "publicregister_view";
    }

    @Override
    public Set<Class<? extends Fact>> facts() {
        return Set.of(ReleaseProposed.class, ReleaseAgreed.class, ReleaseWithdrawn.class);
    }

    @Override
    public void apply(List<Recorded> entries) {
        Set<String> touched = new TreeSet<>();
        for (Recorded entry : entries) {
            ReleaseStep.of(entry).ifPresent(step -> {
                tables.keep(entry.subject(), step);
                touched.add(entry.subject());
            });
        }
        tables.releases(touched).forEach(this::stand);
    }

    private void stand(Release release) {
        String awaiting = Release.SIDES.stream().filter(side -> release.awaiting(side).isPresent()).map(Government::code).collect(Collectors.joining(" "));
        Optional<Publication> shown = release.last();
        jdbc.sql("delete from release where reference = ?").param(release.reference().toString()).update();
        jdbc.sql("insert into release (reference, status, awaiting, exercise, first_public_at, public_changed_at, changed_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(release.reference().toString(), release.status().name(), awaiting, shown.map(each -> each.content().exercise()).orElse(false),
                        release.publications().stream().findFirst().map(each -> Timestamp.from(each.at())).orElse(null),
                        shown.map(each -> Timestamp.from(each.ended() == null ? each.at() : each.ended().at())).orElse(null), Timestamp.from(release.steps().getLast().at()))
                .update();
    }
}
