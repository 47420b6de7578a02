package org.entente.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.Trust;
import org.entente.evidence.TrustedAuthority;
import org.entente.party.Government;
import org.entente.party.NodeHome;

/// The three governments of the demonstration, at home below one folder: made where they are missing, left as they are where they exist.
final class DemoLand {

    private final List<DemoNode> nodes;

    private DemoLand(List<DemoNode> nodes) {
        this.nodes = nodes;
    }

    static DemoLand prepare(Path data) throws IOException {
        List<NodeHome> homes = new ArrayList<>();
        for (Government government : Government.all()) {
            homes.add(NodeHome.open(data, government, Clock.systemUTC()));
        }
        introduce(homes);
        DemoPorts ports = DemoPorts.choose(homes);
        List<DemoNode> nodes = new ArrayList<>();
        for (NodeHome home : homes) {
            DemoSettings.write(home, ports);
            nodes.add(new DemoNode(home, DemoPeople.of(home), ports.console(home.government())));
        }
        return new DemoLand(nodes);
    }

    List<DemoNode> nodes() {
        return nodes;
    }

    DemoNode node(Government government) {
        return nodes.stream().filter(each -> each.government().equals(government)).findFirst().orElseThrow();
    }

    /// Hands every government's authority to the others, as governments would before they begin.
    private static void introduce(List<NodeHome> homes) throws IOException {
        List<TrustedAuthority> all = new ArrayList<>();
        for (NodeHome home : homes) {
            home.keys().trust().authorities().stream().filter(each -> each.government().equals(home.government().code())).forEach(all::add);
        }
        for (NodeHome home : homes) {
            home.keys().trust(new Trust(all));
        }
    }
}
