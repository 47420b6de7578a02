package org.entente.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.party.Government;

/// Each node in a network of its own, as on two hosts, with one cable between them that is pulled and plugged in again.
record SeparateHosts() implements Fault {

    private static final String ONE = "entente-faults-hk";
    private static final String OTHER = "entente-faults-gd";
    private static final String CABLE = "entfaults";
    private static final Duration TIME = Duration.ofSeconds(6);

    @Override
    public String name() {
        return "two hosts and a cable that is pulled";
    }

    @Override
    public String proves() {
        return "nodes on different hosts go on by themselves when the cable is plugged in again";
    }

    @Override
    public Optional<String> obstacle(Ground ground) {
        String probe = "entente-faults-probe";
        return Program.obstacle(List.of(List.of("ip", "netns", "add", probe), List.of("ip", "netns", "delete", probe)));
    }

    @Override
    public void inject(Ground ground) throws Exception {
        for (Site site : ground.sites()) {
            site.stop();
        }
        ground.atEnd(SeparateHosts::dismantle);
        build();
        start(ground, ground.hongKong(), "10.77.77.1", "10.77.77.2");
        start(ground, ground.guangdong(), "10.77.77.2", "10.77.77.1");
        for (Site site : ground.sites()) {
            site.awaitReady();
            ground.talk(site);
        }
        awaitReceipts(ground, "over the cable");
        cable("down");
        Thread.sleep(TIME);
        cable("up");
        awaitReceipts(ground, "over the cable, plugged in again");
        for (Site site : ground.sites()) {
            site.stop();
        }
    }

    @Override
    public void heal(Ground ground) throws Exception {
        dismantle();
        ground.start();
    }

    private static void awaitReceipts(Ground ground, String where) throws Exception {
        Instant now = Instant.now();
        for (Site site : ground.sites()) {
            Patience.await("Receipts for " + site.government() + " " + where, Plan.TO_RECOVER, () -> site.receipted().isAfter(now));
        }
    }

    private static void cable(String state) throws Exception {
        Program.run("ip", "-n", ONE, "link", "set", CABLE + "0", state);
    }

    private static void build() throws Exception {
        dismantle();
        for (String host : List.of(ONE, OTHER)) {
            Program.run("ip", "netns", "add", host);
            Program.run("ip", "-n", host, "link", "set", "lo", "up");
        }
        Program.run("ip", "-n", ONE, "link", "add", CABLE + "0", "type", "veth", "peer", "name", CABLE + "1", "netns", OTHER);
        Program.run("ip", "-n", ONE, "address", "add", "10.77.77.1/30", "dev", CABLE + "0");
        Program.run("ip", "-n", OTHER, "address", "add", "10.77.77.2/30", "dev", CABLE + "1");
        cable("up");
        Program.run("ip", "-n", OTHER, "link", "set", CABLE + "1", "up");
    }

    /// The certificates are good for `localhost`, so that is what each calls the other.
    private static void start(Ground ground, Site site, String address, String peersAddress) throws IOException, InterruptedException {
        Site peer = ground.other(site);
        Path hosts = Files.writeString(ground.folder().resolve("hosts-" + site.government().slug()), peersAddress + " localhost\n");
        List<String> settings = new ArrayList<>(List.of("--entente.exchange.address=" + address, "--entente.peers[0].government=" + peer.government(), "--entente.peers[0].exchange=https://localhost:" + peer.door()));
        if (site.government().equals(Government.GUANGDONG)) {
            settings.addAll(List.of("--entente.peers[1].government=" + Government.MACAO, "--entente.peers[1].exchange=https://localhost:" + ground.macao().closedPort()));
        }
        site.start(List.of("ip", "netns", "exec", site == ground.hongKong() ? ONE : OTHER), List.of("-Djdk.net.hosts.file=" + hosts), settings);
    }

    private static void dismantle() throws IOException, InterruptedException {
        String all = Program.run("ip", "netns", "list");
        for (String host : List.of(ONE, OTHER)) {
            if (all.contains(host)) {
                Program.run("ip", "netns", "delete", host);
            }
        }
    }
}
