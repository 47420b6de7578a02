package org.entente.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Trust;
import org.entente.evidence.TrustedAuthority;

/// Keys of all three governments, made once for all tests of this process, each trusting the others.
public final class TestKeys {

    private static final Map<Government, KeyFolder> FOLDERS = create();

    private TestKeys() {}

    public static KeyFolder folder(Government government) {
        return FOLDERS.get(government);
    }

    /// A node of this government without peers' addresses.
    public static ThisNode node(Government government, Peer... peers) {
        try {
            KeyFolder keys = folder(government);
            return new ThisNode(government, keys.signer(), keys.trust(), keys.transport(), List.of(peers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Government, KeyFolder> create() {
        try {
            FastCryptography.install();
            Path root = Files.createDirectories(Path.of("target", "test-keys", Long.toString(ProcessHandle.current().pid())));
            Map<Government, KeyFolder> folders = new LinkedHashMap<>();
            List<TrustedAuthority> all = new ArrayList<>();
            for (Government government : Government.all()) {
                KeyFolder keys = new KeyFolder(root.resolve(government.slug()).toAbsolutePath());
                keys.create(government, Instant.now());
                all.addAll(keys.trust().authorities());
                folders.put(government, keys);
            }
            for (KeyFolder keys : folders.values()) {
                keys.trust(new Trust(all));
            }
            return folders;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
