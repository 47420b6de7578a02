package org.entente.faults;

import java.time.Duration;
import org.entente.party.Government;

/// One side's clock is off while both exchange, and is set right again: one way or the other it jumps, forwards and back.
///
/// @param off by how much it runs ahead; negative if it is slow
record WrongClock(Government at, Duration off) implements Fault {

    @Override
    public String name() {
        return at + "'s clock " + off.abs().toMinutes() + " minutes " + (off.isNegative() ? "slow" : "fast") + ", then right again";
    }

    @Override
    public String proves() {
        return "both sides go on exchanging whatever the clocks say, before and after";
    }

    @Override
    public void inject(Ground ground) throws Exception {
        ground.moment();
        ground.site(at).order("clock " + off.toSeconds());
        ground.awaitWell(Plan.TO_RECOVER);
    }

    @Override
    public void heal(Ground ground) throws Exception {
        ground.site(at).order("clock 0");
    }
}
