package org.entente.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.entente.party.Government;

/// The disk answers the next sync of each of one side's database processes with an error. PostgreSQL must not believe that what it wrote is safe: it ends all its processes and recovers from its log.
final class FailingSync implements Fault {

    private static final String CALLS = "fsync,fdatasync,sync_file_range,msync";
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Government at;

    FailingSync(Government at) {
        this.at = at;
    }

    @Override
    public String name() {
        return "failing fsync under " + at + "'s database";
    }

    @Override
    public String proves() {
        return "nothing is said to be on record or receipted whose sync failed, and nothing that was is lost";
    }

    @Override
    public Optional<String> obstacle(Ground ground) {
        return Program.obstacle(List.of(List.of("strace", "-f", "-e", "inject=fsync:error=EIO:when=1", "-e", "trace=fsync", "true")));
    }

    @Override
    public void inject(Ground ground) throws Exception {
        ground.moment();
        List<ProcessHandle> all = ProcessHandle.of(ground.site(at).books().server()).orElseThrow().children().toList();
        Path log = Files.createTempFile("entente-strace", ".log");
        try {
            failEachNextSync(all, log);
        } finally {
            Files.delete(log);
        }
    }

    private static void failEachNextSync(List<ProcessHandle> all, Path log) throws Exception {
        Process strace = new ProcessBuilder(command(all)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        // It ends when all processes of the database that it watches have ended.
        boolean ended = strace.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
        strace.destroy();
        strace.waitFor();
        String said = Files.readString(log);
        if (!said.contains("(INJECTED)")) {
            throw new NotPossibleException("no sync could be made to fail: " + said.lines().limit(2).toList());
        }
        if (!ended) {
            throw new IllegalStateException("the database went on after a sync had failed");
        }
    }

    private static List<String> command(List<ProcessHandle> processes) {
        List<String> command = new ArrayList<>(List.of("strace", "-e", "trace=" + CALLS, "-e", "inject=" + CALLS + ":error=EIO:when=1"));
        processes.forEach(each -> command.addAll(List.of("-p", Long.toString(each.pid()))));
        return command;
    }
}
