package org.entente.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.entente.party.NodeHome;
import org.entente.storage.Backup;
import org.entente.storage.SealedFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `entente backup`: copies what a node must not lose, while it runs or not.
@Command(name = "backup", description = "Write everything in the node's database that cannot be computed again into one file, while the node runs.", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Mixin
    DataOptions options;

    @Option(names = "--out", paramLabel = "FILE.zip", required = true, description = "the file to write; it holds private records, and only its owner can read it")
    Path out;

    @ArgGroup(exclusive = false)
    @Nullable SealOptions sealed;

    @Option(names = "--json", description = "end with one line of JSON")
    boolean json;

    @Override
    public Integer call() throws Exception {
        Path unfinished = out.toAbsolutePath().resolveSibling(out.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        options.atNode(running -> ask(running, unfinished), node -> write(node, unfinished));
        Backup backup = Backup.read(unfinished);
        Files.move(unfinished, out.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
        if (sealed != null) {
            SealedFolder.seal(NodeHome.open(options.data, options.government(), Clock.systemUTC()).folder(), sealed.keys.toAbsolutePath(), sealed.words());
        }
        say(backup);
        return 0;
    }

    private static long ask(AtRunningNode running, Path file) throws IOException {
        try (InputStream in = running.open("/administration/backup"); OutputStream to = Files.newOutputStream(file)) {
            return in.transferTo(to);
        }
    }

    private long write(ConfigurableApplicationContext node, Path file) throws Exception {
        try (Connection connection = node.getBean(DataSource.class).getConnection(); OutputStream to = Files.newOutputStream(file)) {
            Backup.write(connection, options.government().code(), node.getBean(Clock.class).instant(), to);
        }
        return Files.size(file);
    }

    private void say(Backup backup) throws IOException {
        long rows = backup.tables().stream().mapToLong(Backup.Table::rows).sum();
        System.out.printf("Wrote %,d rows of %d tables of %s, as they were at %s, to %s (%,d bytes)%s.%n", rows, backup.tables().size(), options.government(), backup.at(), out, Files.size(out),
                sealed == null ? "; keys and settings are not in it" : ", keys and settings to " + sealed.keys);
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("government", backup.government());
            line.put("at", backup.at());
            line.put("file", out.toString());
            line.put("tables", backup.tables().size());
            line.put("rows", rows);
            System.out.println(JsonMapper.shared().writeValueAsString(line));
        }
    }
}
