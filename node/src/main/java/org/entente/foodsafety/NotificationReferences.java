package org.entente.foodsafety;

import java.time.Instant;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.entente.party.Government;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives out references, without gaps within a year. To be called in the transaction of the decision that uses them.
@Component
class NotificationReferences {

    private final JdbcClient jdbc;

    NotificationReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The next references of a government. Numbers that are on record are never given again, even if the counter was restored from an older copy.
    Iterator<NotificationReference> next(Government owner, Instant now, int count) {
        int year = NotificationReference.yearOf(now);
        int last = jdbc.sql("""
                insert into foodsafety.counter as counter (year, last)
                select ?, coalesce(max(number), 0) + ? from notification where owner = ? and year = ?
                on conflict (year) do update set last = greatest(counter.last + ?, excluded.last) returning last""")
                .params(year, count, owner.code(), year, count).query(Integer.class).single();
        return IntStream.rangeClosed(last - count + 1, last).mapToObj(number -> new NotificationReference(owner, year, number)).iterator();
    }
}
