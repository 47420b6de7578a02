package org.entente.bench;

import com.helger.scope.mgr.ScopeManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The program of phase4's sending side, with the submitters in its process.
final class As4Sender {

    private As4Sender() {}

    /// @param args keys, folder for data, whether anything is stored, the receiver's process and port
    public static void main(String[] args) throws Exception {
        Orders orders = Orders.takeOutput();
        As4Terms.tune();
        ScopeManager.onGlobalBegin("sender");
        CpuTime cpu = new CpuTime(List.of(ProcessHandle.current().pid(), Long.parseLong(args[3])));
        try (As4Store store = As4Pair.Storage.valueOf(args[2]).open(Path.of(args[1]))) {
            Line line = new As4Line(As4Keys.read(Path.of(args[0])), store, "http://127.0.0.1:" + args[4] + As4Receiver.PATH);
            orders.serve(Map.of(Orders.MEASURE, Orders.measure(new Submitters(line, cpu))));
        }
        System.exit(0);
    }
}
