package org.entente.faults;

import java.util.List;
import org.entente.party.Government;

/// One of the database's own processes is gone; PostgreSQL then ends all others and recovers.
record KillBackend(Government at) implements Fault {

    @Override
    public String name() {
        return "kill -9 of one of " + at + "'s database processes";
    }

    @Override
    public String proves() {
        return "the node goes on when its database has recovered, and loses nothing that was committed";
    }

    @Override
    public void inject(Ground ground) throws Exception {
        ground.moment();
        List<ProcessHandle> all = ProcessHandle.of(ground.site(at).books().server()).orElseThrow().children().toList();
        Site.kill(List.of(all.get(ground.chance().nextInt(all.size()))));
    }
}
