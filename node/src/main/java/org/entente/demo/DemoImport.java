package org.entente.demo;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.party.Government;
import tools.jackson.databind.JsonNode;

/// Has Hong Kong take in a file of published notifications, approved by one of its liaison officers, and shows how far it has come.
final class DemoImport {

    private static final String APPROVER = "1001";
    private static final long LOOK_MILLIS = 250;

    private final DemoLand land;
    private final Screen screen;

    DemoImport(DemoLand land, Screen screen) {
        this.land = land;
        this.screen = screen;
    }

    void run(Path file, DemoReport report) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        NodeApi hongKong = land.node(Government.HONG_KONG).api(APPROVER);
        JsonNode progress = hongKong.postFile("imports", file, "text/csv");
        String id = progress.path("id").stringValue();
        while (isUnderWay(progress)) {
            screen.progress("Importing", progress.path("done").longValue(), progress.path("rows").longValue());
            Thread.sleep(LOOK_MILLIS);
            progress = hongKong.get("imports/" + id);
        }
        screen.progress("Importing", progress.path("done").longValue(), progress.path("rows").longValue());
        if (!isIn(progress, "done")) {
            throw new IOException("the import ended as " + progress.path("state").stringValue() + ": " + progress.path("refused"));
        }
        tell(progress);
        report.imported(progress.path("rows").longValue(), progress.path("issued").longValue(), progress.path("rejected").size());
        report.took("import", begun);
    }

    private void tell(JsonNode progress) {
        screen.say("%,d rows: %,d issued, %,d followed up, %,d unchanged, %,d handed over to the existing channel, %,d rejected".formatted(
                progress.path("rows").longValue(), progress.path("issued").longValue(), progress.path("followedUp").longValue(), progress.path("unchanged").longValue(),
                progress.path("diverted").longValue(), progress.path("rejected").size()));
        for (JsonNode row : progress.path("rejected")) {
            screen.say("  line %d  %s  %s".formatted(row.path("line").longValue(), row.path("reference").stringValue(), row.path("reason").stringValue()));
        }
    }

    private static boolean isUnderWay(JsonNode progress) {
        return isIn(progress, "waiting") || isIn(progress, "running");
    }

    private static boolean isIn(JsonNode progress, String state) {
        return progress.path("state").stringValue().equalsIgnoreCase(state);
    }
}
