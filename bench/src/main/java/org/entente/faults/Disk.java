package org.entente.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A small file system of its own on which a side's data folder lies for a while. It can be made to run full; what it lies on itself can, too, so that what was written cannot be synchronised.
final class Disk {

    private static final int SPARE_MEGABYTES = 192;
    private static final byte[] MEGABYTE = new byte[1024 * 1024];

    private final Site site;
    private final Path folder;
    private final Path memory;
    private final boolean onImage;

    private Disk(Site site, Path memory, boolean onImage) {
        this.site = site;
        this.folder = site.home().folder().root();
        this.memory = memory;
        this.onImage = onImage;
    }

    /// Why no file system can be mounted here.
    static Optional<String> obstacle(Ground ground) {
        String probe = ground.folder().resolve("probe").toString();
        return Program.obstacle(List.of(List.of("mkdir", probe), List.of("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", probe), List.of("umount", probe), List.of("rmdir", probe)));
    }

    /// Why no image can be mounted as a disk here.
    static Optional<String> imageObstacle(Ground ground) {
        return obstacle(ground).or(() -> Program.obstacle(List.of(List.of("losetup", "-f"), List.of("mkfs.ext4", "-V"))));
    }

    /// Moves the data folder of a stopped node to a disk in memory.
    ///
    /// @param onImage whether an image that lies in memory is the disk, instead of the memory itself
    static Disk under(Ground ground, Site site, boolean onImage) throws IOException, InterruptedException {
        Disk disk = new Disk(site, Files.createDirectories(ground.folder().resolve("disk-" + site.government().slug())), onImage);
        disk.mount(ground);
        return disk;
    }

    private void mount(Ground ground) throws IOException, InterruptedException {
        int used = Integer.parseInt(Program.run("du", "-sm", folder.toString()).split("\\s")[0]);
        Path aside = aside();
        Program.run("mv", folder.toString(), aside.toString());
        Files.createDirectory(folder);
        ground.atEnd(this::unmount);
        if (onImage) {
            Program.run("mount", "-t", "tmpfs", "-o", "size=" + (used + SPARE_MEGABYTES) + "m", "tmpfs", memory.toString());
            Program.run("truncate", "-s", (4 * used + 4 * SPARE_MEGABYTES) + "M", image());
            // Without a journal of its own the file system passes on what the disk says to whoever synchronises.
            Program.run("mkfs.ext4", "-q", "-O", "^has_journal", "-m", "0", image());
            Program.run("mount", "-o", "loop,errors=continue", image(), folder.toString());
        } else {
            Program.run("mount", "-t", "tmpfs", "-o", "size=" + (used + SPARE_MEGABYTES) + "m", "tmpfs", folder.toString());
        }
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
        for (Path each : List.of(folder, memory)) {
            if (Files.readString(Path.of("/proc/mounts")).contains(" " + each + " ")) {
                Program.run("umount", each.toString());
            }
        }
    }

    private Path aside() {
        return folder.resolveSibling(folder.getFileName() + "-aside");
    }

    private String image() {
        return memory.resolve("image").toString();
    }

    private Path ballast() {
        return (onImage ? memory : folder).resolve("ballast");
    }

    Site site() {
        return site;
    }
}
