package org.entente.faults;

import java.time.Duration;
import java.util.Optional;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// The disk under one side's data folder runs full.
final class DiskFull implements Fault {

    private static final Duration TO_STOP = Duration.ofSeconds(60);
    private static final Duration TIME = Duration.ofSeconds(6);

    private final Government at;
    private @Nullable Disk disk;

    DiskFull(Government at) {
        this.at = at;
    }

    @Override
    public String name() {
        return "disk full at " + at;
    }

    @Override
    public String proves() {
        return "what cannot be stored for good is neither said to be on record nor receipted, and the node goes on by itself when there is room again";
    }

    @Override
    public Optional<String> obstacle(Ground ground) {
        return Disk.obstacle(ground);
    }

    @Override
    public void inject(Ground ground) throws Exception {
        Site site = ground.site(at);
        site.stop();
        Disk under = Disk.under(ground, site);
        disk = under;
        ground.revive(site);
        ground.awaitWell(Plan.TO_RECOVER);
        under.fill();
        Patience.await("The node at " + at + " stating nothing more", TO_STOP, () -> !says(site));
        Thread.sleep(TIME);
    }

    /// Whether anything new gets on record.
    private static boolean says(Site site) throws InterruptedException {
        long before = site.saidSoFar();
        Thread.sleep(2_000);
        return site.saidSoFar() > before;
    }

    @Override
    public void heal(Ground ground) throws Exception {
        Disk under = disk;
        if (under != null) {
            under.free();
            ground.awaitWell(Plan.TO_RECOVER);
            under.site().stop();
            under.leave();
            ground.revive(under.site());
        }
    }
}
