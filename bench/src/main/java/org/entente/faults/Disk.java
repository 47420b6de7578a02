package org.entente.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A small file system of its own on which a side's data folder lies for a while, and which can be made to run full.
final class Disk {

    private static final int SPARE_MEGABYTES = 192;
    private static final byte[] MEGABYTE = new byte[1024 * 1024];

    private final Site site;
    private final Path folder;

    private Disk(Site site) {
        this.site = site;
        this.folder = site.home().folder().root();
    }

    /// Why no file system can be mounted here.
    static Optional<String> obstacle(Ground ground) {
        String probe = ground.folder().resolve("probe").toString();
        return Program.obstacle(List.of(List.of("mkdir", probe), List.of("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", probe), List.of("umount", probe), List.of("rmdir", probe)));
    }

    /// Moves the data folder of a stopped node to a disk in memory.
    static Disk under(Ground ground, Site site) throws IOException, InterruptedException {
        Disk disk = new Disk(site);
        disk.mount(ground);
        return disk;
    }

    private void mount(Ground ground) throws IOException, InterruptedException {
        int used = Integer.parseInt(Program.run("du", "-sm", folder.toString()).split("\\s")[0]);
        Path aside = aside();
        Program.run("mv", folder.toString(), aside.toString());
        Files.createDirectory(folder);
        ground.atEnd(this::unmount);
        Program.run("mount", "-t", "tmpfs", "-o", "size=" + (used + SPARE_MEGABYTES) + "m", "tmpfs", folder.toString());
        Program.run("cp", "-a", aside + "/.", folder.toString());
        Program.run("rm", "-rf", aside.toString());
    }

    /// Fills what is left, to the last byte.
    void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast())) {
            while (true) {
                out.write(MEGABYTE);
            }
        } catch (IOException e) {
            // It is full.
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    /// Moves the data folder of a stopped node back to where it was.
    void leave() throws IOException, InterruptedException {
        Program.run("cp", "-a", folder + "/.", Files.createDirectory(aside()).toString());
        Program.run("chmod", "700", aside().toString());
        unmount();
        Files.delete(folder);
        Program.run("mv", aside().toString(), folder.toString());
    }

    private void unmount() throws IOException, InterruptedException {
        if (Files.readString(Path.of("/proc/mounts")).contains(" " + folder + " ")) {
            Program.run("umount", folder.toString());
        }
    }

    private Path aside() {
        return folder.resolveSibling(folder.getFileName() + "-aside");
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    Site site() {
        return site;
    }
}
