package org.entente.faults;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// The disk under one side's data folder runs full, or stops to keep what it is told to.
final class DiskFull implements Fault {

    private static final Duration TO_STOP = Duration.ofSeconds(60);
    private static final Duration TIME = Duration.ofSeconds(6);

    private final Government at;
    private final boolean failingSync;
    private @Nullable Disk disk;

    private DiskFull(Government at, boolean failingSync) {
        this.at = at;
        this.failingSync = failingSync;
    }

    static DiskFull of(Government at) {
        return new DiskFull(at, false);
    }

    /// What was written can no longer be synchronised: fsync fails.
    static DiskFull failingSync(Government at) {
        return new DiskFull(at, true);
    }

    @Override
    public String name() {
        return failingSync ? "failing fsync at " + at : "disk full at " + at;
    }

    @Override
    public String proves() {
        return "what cannot be stored for good is neither said to be on record nor receipted, and the node goes on by itself when there is room again";
    }

    @Override
    public Optional<String> obstacle(Ground ground) {
        return failingSync ? Disk.imageObstacle(ground) : Disk.obstacle(ground);
    }

    @Override
    public void inject(Ground ground) throws Exception {
        Site site = ground.site(at);
        site.stop();
        Disk under = Disk.under(ground, site, failingSync);
        disk = under;
        ground.revive(site);
        ground.awaitWell(Plan.TO_RECOVER);
        under.fill();
        if (failingSync) {
            awaitFailure(site);
        } else {
            Patience.await("The node at " + at + " stating nothing more", TO_STOP, () -> !says(site));
        }
        Thread.sleep(TIME);
    }

    private static void awaitFailure(Site site) throws InterruptedException, NotPossibleException {
        Path log = site.home().folder().logs().resolve("postgres.log");
        try {
            Patience.await("A failing fsync", TO_STOP, () -> Files.readString(log, StandardCharsets.ISO_8859_1).contains("could not fsync"));
        } catch (Patience.ImpatientException e) {
            throw new NotPossibleException("no fsync failed on a file system that lies on a full one");
        }
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
