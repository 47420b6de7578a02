package org.entente.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.entente.party.Government;
import org.entente.storage.RunningNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A node goes over to a new key in mid-traffic, as `entente rollover` has it do.
///
/// @param key `signing` or `transport`
record Rollover(Government at, String key) implements Fault {

    @Override
    public String name() {
        return "a new " + key + " key at " + at + " in mid-traffic";
    }

    @Override
    public String proves() {
        return "nobody stops, no entry is lost, and every entry verifies with the key that was announced for it";
    }

    @Override
    public void inject(Ground ground) throws Exception {
        ground.moment();
        RunningNode running = ground.site(at).home().folder().running().orElseThrow(() -> new IOException("the node has left no word of where it is"));
        URI place = running.console().resolve("/administration/keys/" + key);
        HttpRequest request = HttpRequest.newBuilder(place).header("Authorization", "Bearer " + running.adminToken()).POST(HttpRequest.BodyPublishers.noBody()).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode said = JsonMapper.shared().readTree(answer.body());
            if (answer.statusCode() != 200 || said.path("serial").isNull()) {
                throw new IOException("the node did not change its key: " + answer.body());
            }
        }
    }
}
