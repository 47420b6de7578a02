package org.entente.foodsafety;

import java.time.Instant;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.entente.party.Government;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Gives out references, without gaps within a year. To be called in the transaction of the decision that uses them. A transaction that takes many counts
/// them itself after the first and writes the counter once more before it commits.
@Component
class NotificationReferences {

    private final JdbcClient jdbc;

    NotificationReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The next references of a government. Numbers that are on record are never given again, even if the counter was restored from an older copy.
    Iterator<NotificationReference> next(Government owner, Instant now, int count) {
        int year = NotificationReference.yearOf(now);
        int last = take(new Year(this, year), owner, count);
        return IntStream.rangeClosed(last - count + 1, last).mapToObj(number -> new NotificationReference(owner, year, number)).iterator();
    }

    private int take(Year year, Government owner, int count) {
        Counter open = (Counter) TransactionSynchronizationManager.getResource(year);
        if (open != null) {
            return open.take(count);
        }
        Counter counter = new Counter(year, first(year.year(), owner, count));
        TransactionSynchronizationManager.bindResource(year, counter);
        TransactionSynchronizationManager.registerSynchronization(counter);
        return counter.last;
    }

    private int first(int year, Government owner, int count) {
        return jdbc.sql("""
                insert into foodsafety.counter as counter (year, last)
                select ?, coalesce(max(number), 0) + ? from notification where owner = ? and year = ?
                on conflict (year) do update set last = greatest(counter.last + ?, excluded.last) returning last""")
                .params(year, count, owner.code(), year, count).query(Integer.class).single();
    }

    /// Under which a transaction keeps the counter from which it has taken numbers.
    private record Year(NotificationReferences of, int year) {}

    /// The counter of a year in the hands of a transaction.
    private final class Counter implements TransactionSynchronization {

        private final Year year;
        private int written;
        private int last;

        Counter(Year year, int last) {
            this.year = year;
            this.written = last;
            this.last = last;
        }

        int take(int count) {
            last += count;
            return last;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (last > written) {
                jdbc.sql("update foodsafety.counter set last = ? where year = ?").params(last, year.year()).update();
                written = last;
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(year);
        }
    }
}
