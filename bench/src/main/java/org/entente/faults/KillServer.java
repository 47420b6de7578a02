package org.entente.faults;

import java.util.List;
import org.entente.party.Government;

/// The database's first process is gone; the node has to notice and start it again.
record KillServer(Government at) implements Fault {

    @Override
    public String name() {
        return "kill -9 of " + at + "'s postmaster";
    }

    @Override
    public String proves() {
        return "the node starts its database again by itself and loses nothing that was committed";
    }

    @Override
    public void inject(Ground ground) throws Exception {
        ground.moment();
        Site.kill(List.of(ProcessHandle.of(ground.site(at).books().server()).orElseThrow()));
    }
}
