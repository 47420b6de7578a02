package org.entente.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.party.Government;
import org.entente.storage.DataFolder;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The small story of the demonstration (`demo/story.json`): steps that officers of the nodes take through the JSON interface. It remembers how far it was told, so that a
/// second start goes on where the first one stopped.
final class DemoStory {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long WAIT_SECONDS = 60;
    private static final long LOOK_MILLIS = 50;

    private final DemoLand land;
    private final Screen screen;
    private final Path bookmark;

    DemoStory(DemoLand land, Screen screen) {
        this.land = land;
        this.screen = screen;
        // Beside the nodes: one whose folder is made anew from a backup has heard the story nevertheless.
        this.bookmark = land.node(Government.HONG_KONG).home().folder().root().resolveSibling("story.json");
    }

    /// How far the story was told, and the references that it has given so far.
    private record Bookmark(int steps, Map<String, String> references) {}

    void tell(DemoReport report) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        List<JsonNode> steps = steps();
        Bookmark told = Files.exists(bookmark) ? JSON.readValue(Files.readString(bookmark), Bookmark.class) : new Bookmark(0, Map.of());
        Map<String, String> references = new HashMap<>(told.references());
        for (int i = told.steps(); i < steps.size(); i++) {
            take(steps.get(i), references);
            screen.progress("Telling the story", i + 1, steps.size());
            DataFolder.writePrivate(bookmark, JSON.writeValueAsString(new Bookmark(i + 1, references)));
        }
        report.took("story", begun);
    }

    private void take(JsonNode step, Map<String, String> references) throws IOException, InterruptedException {
        StoryWords words = new StoryWords(references);
        String at = step.path("at").stringValue();
        NodeApi officer = api(at, step.path("as").stringValue());
        if (step.has("await")) {
            await(officer, words.in(step.path("await").stringValue()), "");
        } else if (step.has("awaitText")) {
            await(officer, words.in(step.path("awaitText").stringValue()), step.path("has").stringValue());
        } else {
            JsonNode answer = step.has("draft") ? issue(officer, api(at, step.path("approve").stringValue()), words.in(step.path("draft")))
                    : officer.post(words.in(step.path("post").stringValue()), words.in(step.path("body")));
            if (step.has("keep")) {
                references.put(step.path("keep").stringValue(), answer.path("reference").stringValue());
            }
        }
    }

    /// One officer writes and submits; another approves, which sends it.
    private static JsonNode issue(NodeApi drafter, NodeApi approver, JsonNode draft) throws IOException {
        JsonNode kept = drafter.post("drafts", draft);
        String path = "drafts/" + kept.path("id").longValue();
        JsonNode submitted = drafter.post(path + "/submit", Map.of("version", kept.path("version").intValue()));
        return approver.post(path + "/approve", Map.of("version", submitted.path("version").intValue()));
    }

    /// Waits until something has crossed the border.
    private static void await(NodeApi officer, String path, String part) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (!officer.shows(path, part)) {
            if (System.nanoTime() - begun > WAIT_SECONDS * 1_000_000_000L) {
                throw new IOException(path + " has not arrived within " + WAIT_SECONDS + " seconds");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private NodeApi api(String government, String officer) {
        return land.node(new Government(government)).api(officer);
    }

    private static List<JsonNode> steps() throws IOException {
        try (InputStream in = new ClassPathResource("demo/story.json").getInputStream()) {
            return JSON.readValue(in, new TypeReference<>() {});
        }
    }
}
