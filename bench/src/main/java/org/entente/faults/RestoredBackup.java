package org.entente.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entente.evidence.StreamId;
import org.entente.party.Government;

/// Hong Kong's node is started on an older copy of its data, while its peer holds entries and has given receipts that are no longer there.
///
/// @param whole     whether everything in the data folder is old, or the database only
/// @param reachable whether the peer can be asked
record RestoredBackup(boolean whole, boolean reachable) implements Fault {

    private static final Duration A_WHILE = Duration.ofSeconds(3);
    private static final Duration TO_RECEIPT = Duration.ofSeconds(90);

    @Override
    public String name() {
        return "an old backup of Hong Kong's " + (whole ? "data folder" : "database") + " restored, " + (reachable ? "its peer in reach" : "no peer in reach");
    }

    @Override
    public String proves() {
        return reachable ? "the node fetches back what it had stated before it states more, and uses no number twice"
                : "the node states nothing in a stream of which it may have lost entries; an administrator may have it continued in a new one, and what was lost comes back later";
    }

    @Override
    public void inject(Ground ground) throws Exception {
        Site site = ground.hongKong();
        Path copy = ground.folder().resolve("backup");
        site.stop();
        Program.run("cp", "-a", site.home().folder().root().toString(), copy.toString());
        ground.revive(site);
        ground.awaitWell(Plan.TO_RECOVER);
        Thread.sleep(A_WHILE);
        StreamId stream = Ground.stream(site);
        ground.rest();
        Patience.await("Everything receipted", TO_RECEIPT, () -> site.books().receiptedBy(Government.GUANGDONG, stream) == site.books().head(stream).sequence());
        long stated = site.books().head(stream).sequence();
        site.stop();
        restore(site.home().folder().root(), copy);
        if (reachable) {
            site.start();
            site.awaitReady();
        } else {
            startAlone(ground, site, stream, stated);
        }
        for (Site each : ground.sites()) {
            ground.talk(each);
        }
    }

    private void restore(Path data, Path copy) throws IOException, InterruptedException {
        for (String part : whole ? List.of("") : List.of("/postgres")) {
            Program.run("rm", "-rf", data + part);
            Program.run("cp", "-a", copy + part, data + part);
        }
        Program.run("rm", "-rf", copy.toString());
    }

    private void startAlone(Ground ground, Site site, StreamId stream, long stated) throws Exception {
        ground.sites().forEach(each -> ground.wireFrom(each).weather(Weather.DOWN));
        site.start();
        site.awaitReady();
        long before = site.books().head(stream).sequence();
        if (before >= stated) {
            throw new IllegalStateException("the backup is no older than what was restored");
        }
        long said = site.saidSoFar();
        ground.talk(site);
        Thread.sleep(A_WHILE);
        if (site.saidSoFar() > said || site.books().head(stream).sequence() > before) {
            throw new IllegalStateException("the node stated things with numbers that it had used before");
        }
        site.order("rest");
        site.order("continue");
        if (Ground.stream(site).equals(stream)) {
            throw new IllegalStateException("the stream was not continued in a new one");
        }
    }

    @Override
    public void heal(Ground ground) {
        ground.sites().forEach(each -> ground.wireFrom(each).weather(Weather.FAIR));
    }
}
