package org.entente.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.EntenteApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// A whole node that takes orders: the sender of all measurements, with the submitters in its process, and the receiver of those that ask it something.
final class NodeProgram {

    private NodeProgram() {}

    /// @param args another process whose processor time counts, too, or 0; then what the node is started with
    public static void main(String[] args) throws Exception {
        Orders orders = Orders.takeOutput();
        CpuTime cpu = new CpuTime(List.of(ProcessHandle.current().pid(), Long.parseLong(args[0])));
        String[] settings = List.of(args).subList(1, args.length).toArray(String[]::new);
        try (ConfigurableApplicationContext node = new SpringApplication(EntenteApplication.class).run(settings)) {
            Submitters submitters = new Submitters(new NodeLine(node), cpu);
            Map<String, Orders.Order> known = new HashMap<>(new NodeOrders(node, submitters).known());
            known.put(Orders.MEASURE, Orders.measure(submitters));
            orders.serve(known);
        }
        System.exit(0);
    }
}
