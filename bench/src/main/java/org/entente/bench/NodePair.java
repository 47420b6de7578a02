package org.entente.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entente.EntenteApplication;
import org.entente.commandline.EntenteCommand;
import org.entente.evidence.Trust;
import org.entente.evidence.TrustedAuthority;
import org.entente.party.Government;
import org.entente.party.NodeHome;
import org.entente.storage.DataFolder;

/// Two nodes as they ship, each with its own PostgreSQL: Hong Kong's sends, with the submitters in its process, and Guangdong's receives. They are started from the node's own jar and libraries.
record NodePair(Workplace workplace, Path data, NodeHome hongKong, NodeHome guangdong, List<String> options) {

    /// As `./entente` starts a node.
    static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC");

    private static final String NO_PROCESS = "0";

    /// Makes their folders and keys, and introduces them to each other.
    ///
    /// @param options for their virtual machines
    static NodePair create(Workplace workplace, String name, List<String> options) throws IOException {
        Path data = workplace.folder(name);
        NodeHome hongKong = NodeHome.open(data, Government.HONG_KONG, Clock.systemUTC());
        NodeHome guangdong = NodeHome.open(data, Government.GUANGDONG, Clock.systemUTC());
        introduce(List.of(hongKong, guangdong));
        int hongKongDoor = freePort();
        int guangdongDoor = freePort();
        settle(hongKong, hongKongDoor, Government.GUANGDONG, guangdongDoor);
        settle(guangdong, guangdongDoor, Government.HONG_KONG, hongKongDoor);
        return new NodePair(workplace, data, hongKong, guangdong, options);
    }

    /// Starts both for the comparison: the receiver is `entente serve`.
    static Gateway start(Workplace workplace, List<String> moreOptions) throws IOException {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(moreOptions);
        NodePair pair = create(workplace, "nodes", options);
        JavaProgram receiver = JavaProgram.startSilent("The receiving node",
                pair.launch(EntenteCommand.class, List.of("serve", "--until-input-ends", "--data", pair.data.toString(), "--government", Government.GUANGDONG.code())), workplace.log("receiving-node"));
        return new Gateway(Contestant.ENTENTE, pair.startSender(receiver), receiver, () -> pair.guangdong.folder().running().isPresent());
    }

    JavaProgram startSender(JavaProgram receiver) throws IOException {
        return startWithOrders("The sending node", hongKong, Long.toString(receiver.pid()));
    }

    /// Starts the receiver as a program that takes orders.
    JavaProgram startReceiver() throws IOException {
        return startWithOrders("The receiving node", guangdong, NO_PROCESS);
    }

    /// What starts a program of the node, or one of this module in the node.
    JavaProgram.Launch launch(Class<?> main, List<String> arguments) {
        return new JavaProgram.Launch(JavaProgram.classPath(EntenteApplication.class, NodePair.class), options, main, arguments);
    }

    private JavaProgram startWithOrders(String name, NodeHome home, String watched) throws IOException {
        return JavaProgram.start(name, launch(NodeProgram.class, List.of(watched, "--entente.government=" + home.government(), "--entente.data=" + home.folder().root(),
                "--spring.config.additional-location=file:" + home.folder().settings())), workplace.log("node-" + home.government()));
    }

    /// Hands each government's authority to the other.
    private static void introduce(List<NodeHome> homes) throws IOException {
        List<TrustedAuthority> authorities = new ArrayList<>();
        for (NodeHome home : homes) {
            authorities.addAll(home.keys().trust().authorities());
        }
        for (NodeHome home : homes) {
            home.keys().trust(new Trust(authorities));
        }
    }

    private static void settle(NodeHome home, int door, Government peer, int peersDoor) {
        DataFolder.writePrivate(home.folder().settings(), """
                server:
                  address: 127.0.0.1
                  port: 0
                entente:
                  government: %s
                  exchange:
                    address: 127.0.0.1
                    port: %d
                  peers:
                    - government: %s
                      exchange: https://127.0.0.1:%d
                """.formatted(home.government(), door, peer, peersDoor));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
