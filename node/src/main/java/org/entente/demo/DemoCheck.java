package org.entente.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.evidence.VerifyCommand;
import org.entente.party.FastCryptography;
import org.entente.party.Government;
import org.entente.storage.RunningNode;
import tools.jackson.databind.JsonNode;

/// Waits until every entry has been receipted, compares both sides and verifies both journals.
final class DemoCheck {

    private static final long WAIT_SECONDS = 600;
    private static final long LOOK_MILLIS = 200;
    private static final List<Government> SIDES = List.of(Government.HONG_KONG, Government.GUANGDONG);

    private final DemoLand land;
    private final Screen screen;

    DemoCheck(DemoLand land, Screen screen) {
        this.land = land;
        this.screen = screen;
    }

    void run(DemoReport report) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        boolean receipted = awaitReceipts(begun);
        report.took("receipted", begun);
        long issued = head(standing(Government.HONG_KONG), Government.HONG_KONG).sequence();
        long received = head(standing(Government.GUANGDONG), Government.HONG_KONG).sequence();
        report.exchanged(received, issued - backlog(Government.HONG_KONG), !receipted || !sidesAgree());
        long verifying = System.nanoTime();
        FastCryptography.install();
        boolean verified = true;
        for (Government side : SIDES) {
            verified &= verifies(side);
        }
        report.verified(verified);
        report.took("verify", verifying);
    }

    /// How many entries a side has stated under the food-safety agreement.
    long stated(Government side) throws IOException {
        return head(standing(side), side).sequence();
    }

    private boolean awaitReceipts(long begun) throws IOException, InterruptedException {
        long largest = 1;
        while (System.nanoTime() - begun < WAIT_SECONDS * 1_000_000_000L) {
            long open = 0;
            for (DemoNode node : land.nodes()) {
                open += backlog(node.government());
            }
            largest = Math.max(largest, open);
            screen.progress("Waiting for receipts", largest - open, largest);
            if (open == 0) {
                return true;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return false;
    }

    /// Whether both sides hold the same streams up to the same hash, everything is applied, and no view stands still.
    private boolean sidesAgree() throws IOException {
        for (Government owner : SIDES) {
            if (!head(standing(Government.HONG_KONG), owner).equals(head(standing(Government.GUANGDONG), owner))) {
                return false;
            }
        }
        for (Government side : SIDES) {
            JsonNode standing = standing(side);
            if (standing.path("waiting").longValue() + standing.path("notUnderstood").longValue() + standing.path("brokenViews").size() > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean verifies(Government side) throws IOException, InterruptedException {
        DemoNode node = land.node(side);
        RunningNode running = node.occupant().orElseThrow(() -> new IOException("the node of " + side + " has stopped"));
        Path file = Files.createTempFile(node.home().folder().root(), "check", ".zip");
        try {
            URI export = running.console().resolve("/administration/export?agreement=food-safety");
            var request = HttpRequest.newBuilder(export).header("Authorization", "Bearer " + running.adminToken()).build();
            var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofFile(file));
            if (response.statusCode() != 200) {
                return false;
            }
            var said = new ByteArrayOutputStream();
            int code = VerifyCommand.run(new String[] {file.toString(), "--trust", node.home().keys().trustFile().toString()}, new PrintStream(said, true, StandardCharsets.UTF_8));
            if (code != 0) {
                screen.say(said.toString(StandardCharsets.UTF_8));
            }
            return code == 0;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private long backlog(Government government) throws IOException {
        long backlog = 0;
        for (JsonNode peer : standing(government).path("peers")) {
            backlog += peer.path("backlog").longValue();
        }
        return backlog;
    }

    private JsonNode standing(Government government) throws IOException {
        DemoNode node = land.node(government);
        return node.api(node.people().lines().getFirst().number()).get("node");
    }

    private record Head(long sequence, String hash) {}

    private static Head head(JsonNode standing, Government owner) {
        for (JsonNode stream : standing.path("streams")) {
            if (stream.path("government").stringValue().equals(owner.code()) && stream.path("agreement").stringValue().equals("food-safety")) {
                return new Head(stream.path("sequence").longValue(), stream.path("hash").asString(""));
            }
        }
        return new Head(0, "");
    }
}
