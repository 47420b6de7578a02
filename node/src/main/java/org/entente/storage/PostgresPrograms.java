package org.entente.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// The unpacked PostgreSQL programs (about 80 MB), shared by all nodes that an account runs on this machine and unpacked once.
///
/// The first of these folders that can be used is taken: the one named by the environment's `ENTENTE_CACHE`, the account's cache folder,
/// `/var/cache/entente`.
record PostgresPrograms(Path root) {

    private static final Object ONE_AT_A_TIME = new Object();

    static PostgresPrograms provide(ServerAccount account) {
        PostgresArchive archive = PostgresArchive.forThisMachine();
        List<Path> places = places(System.getenv("ENTENTE_CACHE"), System.getenv("XDG_CACHE_HOME"), System.getProperty("user.home"));
        return places.stream()
                .flatMap(place -> in(place, archive, account).stream())
                .findFirst()
                .orElseThrow(() -> new StorageRefusedException(new StorageRefusal.NoPlaceForPrograms(places)));
    }

    static List<Path> places(@Nullable String named, @Nullable String userCaches, String home) {
        List<Path> places = new ArrayList<>();
        if (named != null && !named.isBlank()) {
            places.add(Path.of(named).toAbsolutePath());
        }
        places.add(userCaches != null && userCaches.startsWith("/") ? Path.of(userCaches, "entente") : Path.of(home, ".cache", "entente"));
        places.add(Path.of("/var/cache/entente"));
        return places;
    }

    static Optional<PostgresPrograms> in(Path place, PostgresArchive archive, ServerAccount account) {
        Path programs = place.resolve(archive.name());
        try {
            if (account.differsFromOurs() && !isReachableByOthers(place)) {
                return Optional.empty();
            }
            if (!Files.isDirectory(programs)) {
                PostgresArchive.makeFolder(place);
                unpackAlone(archive, place, programs);
            }
            return Optional.of(new PostgresPrograms(programs));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void unpackAlone(PostgresArchive archive, Path place, Path programs) throws IOException {
        Path lock = place.resolve(programs.getFileName() + ".lock");
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (Files.isDirectory(programs)) {
                    return;
                }
                Path unfinished = place.resolve(programs.getFileName() + ".unfinished");
                FileSystemUtils.deleteRecursively(unfinished);
                PostgresArchive.makeFolder(unfinished);
                archive.unpackTo(unfinished);
                Files.move(unfinished, programs, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /// Whether any account may walk down to the folder, as far as it exists.
    static boolean isReachableByOthers(Path folder) throws IOException {
        for (Path step : (Iterable<Path>) Stream.<Path>iterate(folder, step -> step != null, Path::getParent)::iterator) {
            if (Files.exists(step) && !Files.getPosixFilePermissions(step).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    String initdb() {
        return root.resolve("bin/initdb").toString();
    }

    String postgres() {
        return root.resolve("bin/postgres").toString();
    }
}
