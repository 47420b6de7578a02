package org.entente.faults;

import java.util.List;
import org.entente.party.Government;

/// The node's process is gone from one moment to the next; its database ends with it.
record KillNode(Government at) implements Fault {

    @Override
    public String name() {
        return "kill -9 of " + at + "'s node";
    }

    @Override
    public String proves() {
        return "what a node has said to be on record is there after the next start, and delivered once";
    }

    @Override
    public void inject(Ground ground) throws Exception {
        ground.moment();
        Site.kill(List.of(ground.site(at).process().handle()));
    }

    @Override
    public void heal(Ground ground) throws Exception {
        ground.revive(ground.site(at));
    }
}
