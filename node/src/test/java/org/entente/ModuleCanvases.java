package org.entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.util.FileSystemUtils;

/// The canvas of each module by the name of its file: what its `package-info.java` says, its front doors, what it uses, what it listens to.
final class ModuleCanvases {

    /// Where they are kept.
    static final Path FOLDER = Path.of("..", "docs", "modules");

    private static final String FIRST_ROW = "|Base package";

    private ModuleCanvases() {}

    static SortedMap<String, String> drawn(ApplicationModules modules) throws IOException {
        Path drawing = Path.of("target", "canvases");
        FileSystemUtils.deleteRecursively(drawing);
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(drawing.toString())).writeModuleCanvases();
        SortedMap<String, String> canvases = read(drawing);
        canvases.replaceAll((file, canvas) -> canvas.replace(FIRST_ROW, "|Description\n|" + description(file) + "\n" + FIRST_ROW));
        return canvases;
    }

    static SortedMap<String, String> kept() throws IOException {
        return Files.isDirectory(FOLDER) ? read(FOLDER) : new TreeMap<>();
    }

    static void keep(SortedMap<String, String> canvases) throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        for (var canvas : canvases.entrySet()) {
            Files.writeString(FOLDER.resolve(canvas.getKey()), canvas.getValue());
        }
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    /// The words of a module's `package-info.java`, in one paragraph.
    private static String description(String file) {
        String module = file.substring("module-".length(), file.length() - ".adoc".length());
        try (Stream<String> lines = Files.lines(Path.of("src", "main", "java", "org", "entente", module, "package-info.java"))) {
            return lines.filter(line -> line.startsWith("///")).map(line -> line.substring(3).strip()).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "))
                    .replaceAll("\\{@link ([^}]+)}", "`$1`");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
