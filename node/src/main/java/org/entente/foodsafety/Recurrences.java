package org.entente.foodsafety;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Answers "the same firm, hazard or product before?", in whatever script it was written.
@Component
public class Recurrences {

    /// Earlier notifications shown for one name.
    private static final int SHOWN = 20;

    private final JdbcClient jdbc;

    Recurrences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a content names that notifications of the last years have named; names without an earlier one are left out.
    public List<Recurrence> of(NotificationContent content, int years, Instant now) {
        return NamedThing.in(content).stream().flatMap(each -> find(each, years, now, "").stream()).toList();
    }

    /// The same for a notification on record; it does not count itself.
    public List<Recurrence> of(NotificationReference reference, NotificationContent content, int years, Instant now) {
        return NamedThing.in(content).stream().flatMap(each -> find(each, years, now, reference.toString()).stream()).toList();
    }

    private Optional<Recurrence> find(NamedThing thing, int years, Instant now, String except) {
        Timestamp since = Timestamp.from(now.atZone(NotificationReference.ZONE).minusYears(years).toInstant());
        String same = " from notification join notification_name using (reference) where notification_name.kind = ? and folded = ? and issued_at >= ? and reference <> ?";
        List<Object> values = List.of(thing.kind().name(), thing.folded(), since, except);
        List<NotificationLine> before = jdbc.sql("select " + NotificationBoard.COLUMNS.replace("kind,", "notification.kind,") + same + " order by issued_at desc, reference desc limit " + SHOWN)
                .params(values).query(NotificationBoard::line).list();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        long total = before.size() < SHOWN ? before.size() : jdbc.sql("select count(*)" + same).params(values).query(Long.class).single();
        return Optional.of(new Recurrence(thing.kind(), thing.written(), before, total));
    }
}
