package org.entente.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.evidence.StreamId;
import org.entente.evidence.Trust;
import org.entente.evidence.TrustedAuthority;
import org.entente.foodsafety.Notifications;
import org.entente.party.Government;

/// Where things are broken: Hong Kong's and Guangdong's nodes, the wires between them, and Macao, which has no node and does what it likes. Nothing of it is left afterwards, also when
/// the run is interrupted.
final class Ground implements AutoCloseable {

    private static final Duration LONGEST_MOMENT = Duration.ofMillis(1_500);

    private final Path folder;
    private final int rate;
    private final Random chance;
    private final Findings findings;
    private final Screen screen;
    private final Site hongKong;
    private final Site guangdong;
    private final Stranger macao;
    private final Wire toGuangdong;
    private final Wire toHongKong;
    private final Deque<Undo> toUndo = new ArrayDeque<>();
    private final Thread atExit = new Thread(this::clear, "clear-ground");

    /// What has to be done at the end, however that comes.
    interface Undo {

        void undo() throws Exception;
    }

    private Ground(Path folder, int rate, Random chance, Findings findings, Screen screen) throws IOException {
        this.folder = folder;
        this.rate = rate;
        this.chance = chance;
        this.findings = findings;
        this.screen = screen;
        this.hongKong = Site.found(folder, Government.HONG_KONG);
        this.guangdong = Site.found(folder, Government.GUANGDONG);
        this.macao = Stranger.appear(folder.resolve("stranger"), guangdong.door());
        this.toGuangdong = new Wire(guangdong.door());
        this.toHongKong = new Wire(hongKong.door());
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /// A fresh ground below a folder.
    ///
    /// @param rate how many entries each side states in a second
    static Ground prepare(Path parent, int rate, Random chance, Findings findings, Screen screen) throws IOException {
        Files.createDirectories(parent);
        Ground ground = new Ground(Files.createTempDirectory(parent.toRealPath(), "run-"), rate, chance, findings, screen);
        ground.introduce();
        ground.hongKong.settle(Map.of(Government.GUANGDONG, ground.toGuangdong.port()));
        ground.guangdong.settle(Map.of(Government.HONG_KONG, ground.toHongKong.port(), Government.MACAO, ground.macao.closedPort()));
        return ground;
    }

    /// Hands everybody's authority to everybody, as governments would before they begin.
    private void introduce() throws IOException {
        List<TrustedAuthority> all = new ArrayList<>();
        for (var keys : List.of(hongKong.home().keys(), guangdong.home().keys(), macao.keys())) {
            all.addAll(keys.trust().authorities());
        }
        hongKong.home().keys().trust(new Trust(all));
        guangdong.home().keys().trust(new Trust(all));
    }

    void start() throws IOException, InterruptedException {
        for (Site site : sites()) {
            site.start();
        }
        for (Site site : sites()) {
            site.awaitReady();
            talk(site);
        }
    }

    /// Starts a node that was killed or stopped.
    void revive(Site site) throws IOException, InterruptedException {
        site.start();
        site.awaitReady();
        talk(site);
    }

    void talk(Site site) throws IOException, InterruptedException {
        site.order("talk " + rate);
    }

    void rest() throws IOException, InterruptedException {
        for (Site site : sites()) {
            site.order("rest");
        }
    }

    List<Site> sites() {
        return List.of(hongKong, guangdong);
    }

    Site site(Government government) {
        return government.equals(Government.HONG_KONG) ? hongKong : guangdong;
    }

    Site hongKong() {
        return hongKong;
    }

    Site guangdong() {
        return guangdong;
    }

    Site other(Site site) {
        return site == hongKong ? guangdong : hongKong;
    }

    Stranger macao() {
        return macao;
    }

    /// The wire by which a side calls the other.
    Wire wireFrom(Site site) {
        return site == hongKong ? toGuangdong : toHongKong;
    }

    int rate() {
        return rate;
    }

    Random chance() {
        return chance;
    }

    Findings findings() {
        return findings;
    }

    Screen screen() {
        return screen;
    }

    Path folder() {
        return folder;
    }

    /// Lets a moment pass, nobody knows how long.
    void moment() throws InterruptedException {
        Thread.sleep(chance.nextLong(LONGEST_MOMENT.toMillis()));
    }

    /// The stream in which a side goes on.
    static StreamId stream(Site site) {
        return site.books().heads().keySet().stream().filter(each -> each.government().equals(site.government().code()) && each.agreement().equals(Notifications.AGREEMENT))
                .max(Comparator.comparing(StreamId::continuation)).orElseGet(() -> new StreamId(site.government().code(), Notifications.AGREEMENT));
    }

    /// Waits until everything is well: what each side states from now on is on record, held by the other, and receipted.
    ///
    /// @return how long it took
    Duration awaitWell(Duration most) throws InterruptedException {
        long begun = System.nanoTime();
        Patience.await("Both sides exchanging again", most, () -> sites().stream().allMatch(Site::isRunning));
        for (Site site : sites()) {
            Site other = other(site);
            long[] now = {-1};
            Patience.await(site.government() + " exchanging again with " + other.government(), most, () -> {
                StreamId stream = stream(site);
                now[0] = now[0] < 0 ? site.books().head(stream).sequence() : now[0];
                return site.books().receiptedBy(other.government(), stream) > now[0] && other.books().head(stream).sequence() > now[0];
            });
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /// Brings everything back that is known to be broken, so that a run can go on after a fault that was not overcome.
    void repair() throws IOException, InterruptedException {
        toGuangdong.weather(Weather.FAIR);
        toHongKong.weather(Weather.FAIR);
        toGuangdong.cut();
        toHongKong.cut();
        for (Site site : sites()) {
            Site.kill(site.processes());
            revive(site);
        }
    }

    void atEnd(Undo undo) {
        synchronized (toUndo) {
            toUndo.push(undo);
        }
    }

    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // This process is ending: the hook is what cleared.
        }
    }

    private synchronized void clear() {
        sites().forEach(site -> quietly(() -> Site.kill(site.processes())));
        quietly(toGuangdong::close);
        quietly(toHongKong::close);
        synchronized (toUndo) {
            while (!toUndo.isEmpty()) {
                quietly(toUndo.pop());
            }
        }
        if (Files.exists(folder)) {
            quietly(this::delete);
        }
    }

    private void delete() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void quietly(Undo undo) {
        try {
            undo.undo();
        } catch (Exception e) {
            System.err.println("entente: something could not be cleared away: " + e);
        }
    }
}
