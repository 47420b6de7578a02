package org.entente.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.EntenteApplication;
import org.entente.party.Government;
import org.entente.party.NodeHome;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `entente serve`: runs one government's node until it is told to stop.
@Command(name = "serve", description = "Run one government's node.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /// The code by which {@link EntenteCommand} knows that a node is running in this process.
    static final int SERVING = -1;

    @Option(names = "--config", paramLabel = "FILE", description = "the node's settings (node.yaml); by default those in its data folder")
    @Nullable Path config;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${sys:entente.home:-.}/var/demo", description = "folder that holds the nodes' data folders (default: ${DEFAULT-VALUE})")
    Path data;

    @Option(names = "--government", paramLabel = "NAME", description = "whose node: guangdong, hong-kong, macao; may stand in the settings instead")
    @Nullable String name;

    @Option(names = "--until-input-ends", hidden = true, description = "stop when standard input ends: so that a node never outlives the demo that started it")
    boolean untilInputEnds;

    @Override
    public Integer call() throws IOException {
        if (config == null && name == null) {
            throw new IllegalArgumentException("say whose node it is: --government NAME, or --config FILE");
        }
        ConfigurableApplicationContext node = start(arguments());
        if (untilInputEnds) {
            Thread.ofPlatform().name("until-input-ends").start(() -> closeAtEndOfInput(node));
        }
        return SERVING;
    }

    static ConfigurableApplicationContext start(List<String> arguments) {
        return new SpringApplication(EntenteApplication.class).run(arguments.toArray(String[]::new));
    }

    /// What a node in this home is started with.
    static List<String> arguments(NodeHome home) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--entente.government=" + home.government());
        arguments.add("--entente.data=" + home.folder().root());
        if (home.hasSettings()) {
            arguments.add("--spring.config.additional-location=file:" + home.folder().settings());
        }
        return arguments;
    }

    private List<String> arguments() throws IOException {
        List<String> arguments = new ArrayList<>();
        if (name != null) {
            Government government = Governments.named(name);
            arguments.addAll(arguments(NodeHome.open(data, government, Clock.systemUTC())));
        }
        if (config != null) {
            arguments.removeIf(each -> each.startsWith("--spring.config"));
            arguments.add("--spring.config.additional-location=file:" + config.toAbsolutePath());
        }
        return arguments;
    }

    private static void closeAtEndOfInput(ConfigurableApplicationContext node) {
        try {
            while (System.in.read() >= 0) {
                // What is typed means nothing; only the end does.
            }
        } catch (IOException e) {
            // A broken pipe is an end, too.
        }
        node.close();
        System.exit(0);
    }
}
