package org.entente.faults;

import java.time.Duration;
import org.entente.party.Government;

/// The database lets nobody in: open connections are ended, new ones are refused.
record DatabaseRefuses(Government at, Duration time) implements Fault {

    private static final String ANOTHER_DATABASE = "postgres";

    @Override
    public String name() {
        return at + "'s database refusing connections for " + time.toSeconds() + " s";
    }

    @Override
    public String proves() {
        return "the node states nothing and receipts nothing that it cannot store, and goes on when the database does";
    }

    @Override
    public void inject(Ground ground) throws Exception {
        ground.moment();
        var other = ground.site(at).books().jdbc(ANOTHER_DATABASE);
        other.sql("alter database entente connection limit 0").update();
        other.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = 'entente'").query(Long.class).single();
        Thread.sleep(time);
    }

    @Override
    public void heal(Ground ground) {
        ground.site(at).books().jdbc(ANOTHER_DATABASE).sql("alter database entente connection limit -1").update();
    }
}
