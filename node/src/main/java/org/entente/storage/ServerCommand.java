package org.entente.storage;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a PostgreSQL program is started on a folder.
///
/// PostgreSQL refuses to run as root, and another account may not be able to walk down to the folder, for example below `/root`. So root opens the
/// folder before it gives up its rights, and the program reaches it through the open file descriptor 9. The program gets a session of its own, so that
/// Ctrl-C in a terminal ends the node and not the database under it, and on Linux it is told to stop (SIGINT) when the node's thread that
/// started it is gone.
///
/// @param folder  where the program works
/// @param account with which it runs
record ServerCommand(Path folder, ServerAccount account) {

    private static final String THROUGH_DESCRIPTOR = "exec 9<\"$0\" && exec \"$@\"";

    /// How the program has to name the folder.
    String folderAsSeen() {
        return account.differsFromOurs() ? "/proc/self/fd/9" : folder.toString();
    }

    ProcessBuilder start(Path programs, List<String> program) {
        List<String> command = new ArrayList<>();
        if (account.differsFromOurs()) {
            command.addAll(List.of("/bin/sh", "-c", THROUGH_DESCRIPTOR, folder.toString()));
        }
        tool("setsid").ifPresent(command::add);
        command.addAll(setpriv());
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command).directory(programs.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.startsWith("LD_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private List<String> setpriv() {
        Optional<String> setpriv = tool("setpriv");
        if (account.differsFromOurs()) {
            String tool = setpriv.orElseThrow(() -> new StorageRefusedException(new StorageRefusal.SetprivMissing()));
            return List.of(tool, "--reuid=" + account.user(), "--regid=" + account.group(), "--clear-groups", "--no-new-privs", "--pdeathsig=INT", "--");
        }
        return setpriv.map(tool -> List.of(tool, "--pdeathsig=INT", "--")).orElse(List.of());
    }

    private static Optional<String> tool(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
