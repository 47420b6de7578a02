package org.entente.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.party.Government;
import org.entente.party.NodeHome;

/// Where the nodes of the demonstration listen, on this machine only: consoles from 8801 on and exchange doors from 8901 on, or wherever else there is room.
record DemoPorts(Map<Government, Integer> consoles, Map<Government, Integer> doors) {

    private static final int FIRST_CONSOLE = 8801;
    private static final int FIRST_DOOR = 8901;

    static DemoPorts choose(List<NodeHome> homes) throws IOException {
        Map<Government, Integer> consoles = new HashMap<>();
        Map<Government, Integer> doors = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < homes.size(); i++) {
            consoles.put(homes.get(i).government(), free(FIRST_CONSOLE + i, taken));
            doors.put(homes.get(i).government(), free(FIRST_DOOR + i, taken));
        }
        return new DemoPorts(consoles, doors);
    }

    int console(Government government) {
        return consoles.get(government);
    }

    int door(Government government) {
        return doors.get(government);
    }

    private static int free(int wanted, Set<Integer> taken) throws IOException {
        int port = taken.contains(wanted) || !isFree(wanted) ? any(taken) : wanted;
        taken.add(port);
        return port;
    }

    private static int any(Set<Integer> taken) throws IOException {
        while (true) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                if (!taken.contains(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
