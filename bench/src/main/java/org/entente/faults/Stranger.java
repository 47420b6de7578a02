package org.entente.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.agreement.Agreements;
import org.entente.evidence.Actor;
import org.entente.evidence.Entry;
import org.entente.evidence.EntryContent;
import org.entente.evidence.EntrySigner;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.party.Government;
import org.entente.party.KeyFolder;
import org.entente.party.NodeKeys;
import org.entente.party.TransportKeys;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A peer that Guangdong knows and that does as it likes: Macao, with keys that are good, that have ended and that are not good yet, and a stream that it signs by hand.
final class Stranger {

    static final StreamId STREAM = new StreamId(Government.MACAO.code(), Agreements.cooperation(Government.GUANGDONG, Government.MACAO));

    /// Nobody listens there.
    private static final int CLOSED_PORT = 1;
    private static final Duration SIX_YEARS = Duration.ofDays(6 * 365);
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final KeyFolder keys;
    private final int door;
    private final Keys ended;
    private final Keys early;
    private final Keys good;
    private final List<String> lines = new ArrayList<>();
    private final Set<String> stated = new HashSet<>();

    /// A key for statements and one for lines.
    record Keys(EntrySigner signer, TransportKeys transport) {}

    private Stranger(KeyFolder keys, int door) throws IOException {
        Instant now = Instant.now();
        this.keys = keys;
        this.door = door;
        keys.create(Government.MACAO, now.minus(SIX_YEARS));
        this.ended = new Keys(keys.signer(), keys.transport());
        this.early = renewed(now.plus(TWO_DAYS));
        this.good = renewed(now);
    }

    static Stranger appear(Path folder, int door) throws IOException {
        return new Stranger(new KeyFolder(Files.createDirectories(folder)), door);
    }

    private Keys renewed(Instant at) throws IOException {
        NodeKeys renewal = NodeKeys.in(keys, Government.MACAO);
        renewal.renewSigner(at);
        renewal.renewTransport(at);
        return new Keys(keys.signer(), keys.transport());
    }

    KeyFolder keys() {
        return keys;
    }

    int closedPort() {
        return CLOSED_PORT;
    }

    Keys good() {
        return good;
    }

    Keys ended() {
        return ended;
    }

    Keys early() {
        return early;
    }

    /// Calls Guangdong's door.
    DoorCaller caller(Keys shown, X509Certificate guangdong) throws IOException {
        return new DoorCaller(shown.transport(), guangdong, door);
    }

    /// The entries of the stream that are meant to be held; grows with it.
    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /// Goes on with the stream.
    synchronized void grow(int entries) {
        for (int i = 0; i < entries; i++) {
            String line = next(lines, good.signer());
            lines.add(line);
            stated.add(line);
        }
    }

    /// An entry that would follow others, signed with any key. It is not meant to be held.
    static String next(List<String> after, EntrySigner signer) {
        return next(STREAM, after, signer, JsonMapper.shared().createObjectNode().put("word", UUID.randomUUID().toString()));
    }

    static String next(StreamId stream, List<String> after, EntrySigner signer, ObjectNode data) {
        Sha256 previous = after.isEmpty() ? null : Sha256.ofAscii(after.getLast());
        long number = after.isEmpty() ? 1 : Entry.parse(after.getLast()).content().sequence() + 1;
        var content = new EntryContent(stream, number, previous, UUID.randomUUID(), Instant.now(), "faults.said.v1", "faults", new Actor("MO-MWB", "3001"), null, List.of(), data);
        return signer.sign(content, Instant.now()).jws();
    }

    /// How many entries somebody holds under Macao's name that Macao never meant to state.
    synchronized long foreignEntries(Books books) {
        return books.heads().keySet().stream().filter(stream -> stream.government().equals(Government.MACAO.code()))
                .flatMap(stream -> books.entries(stream, 0, Long.MAX_VALUE).stream()).filter(line -> !stated.contains(line)).count();
    }
}
