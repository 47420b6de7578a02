package org.entente.commandline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.party.Government;
import org.entente.party.NodeHome;
import org.entente.storage.RunningNode;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/// Which node's data folder a command works on.
final class DataOptions {

    private static final List<String> ALONE = List.of("--server.address=127.0.0.1", "--server.port=0", "--entente.exchange.port=", "--entente.exchange.alone=true", "--entente.peers=", "--entente.stop.notice=0s", "--logging.level.root=error");

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "${sys:entente.home:-.}/var/demo", description = "folder that holds the nodes' data folders (default: ${DEFAULT-VALUE})")
    Path data;

    @Option(names = "--government", paramLabel = "NAME", required = true, description = "whose node: guangdong, hong-kong, macao, or GD, HK, MO")
    String name;

    Government government() {
        return Governments.named(name);
    }

    /// Work on a node, by whichever way it is reached.
    interface Task<S, T> {

        T on(S node) throws Exception;
    }

    /// Asks the node that runs in the folder; if none runs, starts one for this task alone, which holds the folder's lock, is reached by nobody and delivers nothing.
    <T> T atNode(Task<AtRunningNode, T> running, Task<ConfigurableApplicationContext, T> stopped) throws Exception {
        NodeHome home = NodeHome.open(data, government(), Clock.systemUTC());
        Optional<RunningNode> node = home.folder().running();
        if (node.isPresent()) {
            return running.on(new AtRunningNode(node.get()));
        }
        try (ConfigurableApplicationContext context = ServeCommand.start(alone(home))) {
            return stopped.on(context);
        }
    }

    /// What a node is started with for one task alone.
    static List<String> alone(NodeHome home) {
        List<String> arguments = ServeCommand.arguments(home);
        arguments.addAll(ALONE);
        return arguments;
    }
}
