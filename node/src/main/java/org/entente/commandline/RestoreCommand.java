package org.entente.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.journal.Rebuild;
import org.entente.party.KeyFolder;
import org.entente.party.NodeHome;
import org.entente.storage.Backup;
import org.entente.storage.DataFolder;
import org.entente.storage.DataFolderLock;
import org.entente.storage.DatabaseAddress;
import org.entente.storage.SealedFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `entente restore`: makes a node from a backup, in a folder that has no database yet. At its next start the node asks its peers for what it has stated since.
@Command(name = "restore", description = "Make a node from a backup, in a folder without a database, and rebuild its views.", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    DataOptions options;

    @Option(names = "--from", paramLabel = "FILE.zip", required = true, description = "what backup wrote")
    Path from;

    @ArgGroup(exclusive = false)
    @Nullable SealOptions sealed;

    @Option(names = "--json", description = "end with one line of JSON")
    boolean json;

    /// No bean at all: only the settings are read.
    static final class SettingsOnly {}

    @Override
    public Integer call() throws Exception {
        DataFolder folder = DataFolder.open(NodeHome.below(options.data, options.government()));
        Backup backup = restore(folder);
        NodeHome home = new NodeHome(options.government(), folder);
        long entries = rebuild(home);
        System.out.printf("Restored %s as it was at %s and rebuilt its views from %,d entries. When it is started it asks its peers before it states anything.%n", options.government(), backup.at(), entries);
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(Map.of("government", backup.government(), "at", backup.at(), "entries", entries)));
        }
        return 0;
    }

    private Backup restore(DataFolder folder) throws Exception {
        String government = Backup.read(from).government();
        if (!government.equals(options.government().code())) {
            throw new IllegalArgumentException("this is a backup of " + government);
        }
        if (sealed != null) {
            SealedFolder.open(sealed.keys, folder, sealed.words());
        }
        if (!new KeyFolder(folder.keys()).exists()) {
            throw new IllegalStateException("the node's keys are not in " + folder.keys() + "; put them there first, or name the sealed file with --keys and --passphrase");
        }
        try (DataFolderLock lock = folder.lock()) {
            return Backup.restore(lock, address(new NodeHome(options.government(), folder)), from);
        }
    }

    private static DatabaseAddress address(NodeHome home) {
        String[] arguments = ServeCommand.arguments(home).toArray(String[]::new);
        try (ConfigurableApplicationContext settings = new SpringApplicationBuilder(SettingsOnly.class).web(WebApplicationType.NONE).logStartupInfo(false).run(arguments)) {
            return Binder.get(settings.getEnvironment()).bind("entente.database", DatabaseAddress.class).orElseGet(DatabaseAddress::embedded);
        }
    }

    private static long rebuild(NodeHome home) {
        List<String> arguments = DataOptions.alone(home);
        try (ConfigurableApplicationContext node = ServeCommand.start(arguments)) {
            return node.getBean(Rebuild.class).run(done -> Progress.show("rebuild", done));
        }
    }
}
