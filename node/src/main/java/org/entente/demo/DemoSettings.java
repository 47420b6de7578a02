package org.entente.demo;

import java.util.stream.Collectors;
import org.entente.party.Government;
import org.entente.party.NodeHome;
import org.entente.storage.DataFolder;

/// Writes the `node.yaml` of a node of the demonstration.
final class DemoSettings {

    private DemoSettings() {}

    static void write(NodeHome home, DemoPorts ports) {
        Government own = home.government();
        String peers = Government.all().stream().filter(each -> !each.equals(own))
                .map(each -> "    - government: " + each + "\n      exchange: https://127.0.0.1:" + ports.door(each) + "\n").collect(Collectors.joining());
        DataFolder.writePrivate(home.folder().settings(), """
                # Written by the demonstration at each start. The console is open on this machine only, and without TLS: never so in service.
                server:
                  address: 127.0.0.1
                  port: %d
                entente:
                  government: %s
                  demonstration: true
                  webhook:
                    loopback: true
                  exchange:
                    address: 127.0.0.1
                    port: %d
                  peers:
                %s""".formatted(ports.console(own), own, ports.door(own), peers));
    }
}
