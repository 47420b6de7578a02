package org.entente.faults;

import java.time.Duration;
import org.entente.party.Government;

/// A whole side stands still without ending, as a virtual machine that is paused: its connections stay open and nobody answers.
record Frozen(Government at, Duration time) implements Fault {

    @Override
    public String name() {
        return at + "'s node and database standing still for " + time.toSeconds() + " s";
    }

    @Override
    public String proves() {
        return "the other side waits without harm and goes on when the frozen one does";
    }

    @Override
    public void inject(Ground ground) throws Exception {
        ground.moment();
        Site.signal("STOP", ground.site(at).processes());
        Thread.sleep(time);
    }

    @Override
    public void heal(Ground ground) throws Exception {
        Site.signal("CONT", ground.site(at).processes());
    }
}
