package org.entente.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.party.Government;
import org.entente.party.NodeHome;
import org.entente.storage.RunningNode;
import org.jspecify.annotations.Nullable;

/// One node of the demonstration, in a process of its own. Ending the process's input stops it, so that it never outlives the demonstration, however that ends.
final class DemoNode {

    private static final List<String> LIMITS = List.of("-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");
    /// Without the second compiler, which costs as much as everything else until the first page and repays it only under long, heavy work.
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";
    private static final int STOP_SECONDS = 30;

    private final NodeHome home;
    private final DemoPeople people;
    private final URI console;
    private @Nullable Process process;

    DemoNode(NodeHome home, DemoPeople people, int consolePort) {
        this.home = home;
        this.people = people;
        this.console = URI.create("http://127.0.0.1:" + consolePort);
    }

    Government government() {
        return home.government();
    }

    NodeHome home() {
        return home;
    }

    DemoPeople people() {
        return people;
    }

    URI console() {
        return console;
    }

    /// The node's JSON interface, on the word of one of its officers.
    NodeApi api(String officer) {
        return new NodeApi(console, String.valueOf(people.officer(officer).token()));
    }

    Path log() {
        return home.folder().logs().resolve("node.log");
    }

    /// @param heavyWork whether more is to come than a few officers at their pages
    void start(boolean heavyWork) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        if (!heavyWork) {
            command.add(QUICK_START);
        }
        String cache = System.getProperty("entente.aot-cache");
        if (cache != null && Files.exists(Path.of(cache))) {
            command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.entente.commandline.EntenteCommand", "serve", "--until-input-ends",
                "--data", home.folder().root().getParent().toString(), "--government", government().code()));
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
    }

    /// Whether it answers; fails when the process has ended instead.
    boolean isReady() throws IOException {
        if (process == null || !process.isAlive()) {
            throw new IOException("the node of " + government() + " ended while starting; its log is " + log());
        }
        return home.folder().running().filter(running -> running.pid() == process.pid()).isPresent();
    }

    /// Another process that serves this home already, if there is one.
    java.util.Optional<RunningNode> occupant() {
        return home.folder().running();
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    void beginStop() {
        if (process != null) {
            try {
                process.getOutputStream().close();
            } catch (IOException e) {
                process.destroy();
            }
        }
    }

    void awaitStop() {
        try {
            if (process != null && !process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
