package org.entente.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.evidence.Trust;
import org.entente.evidence.TrustedAuthority;

/// Keys of all three governments, made once for all tests of this process, each trusting the others.
public final class TestKeys {

    private static final Map<Government, KeyFolder> FOLDERS = create();

    private TestKeys() {}

    public static KeyFolder folder(Government government) {
        return FOLDERS.get(government);
    }

    /// A copy of a government's keys, for tests that change them.
    public static KeyFolder copy(Government government) {
        try {
            Path from = folder(government).trustFile().getParent();
            Path to = Files.createTempDirectory(from.getParent(), "copy").toAbsolutePath();
            try (Stream<Path> files = Files.list(from)) {
                for (Path each : files.toList()) {
                    Files.copy(each, to.resolve(each.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return new KeyFolder(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A node of this government without peers' addresses.
    public static ThisNode node(Government government, Peer... peers) {
        try {
            return new ThisNode(government, NodeKeys.in(folder(government), government), List.of(peers));
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
