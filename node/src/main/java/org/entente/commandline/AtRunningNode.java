package org.entente.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.entente.storage.RunningNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the node that runs in a data folder.
final class AtRunningNode {

    private final RunningNode node;
    private final HttpClient http = HttpClient.newHttpClient();

    AtRunningNode(RunningNode node) {
        this.node = node;
    }

    <T> T post(String path, Class<T> answer) throws IOException {
        return JsonMapper.shared().readValue(new String(send(path, HttpRequest.BodyPublishers.noBody(), "POST").readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), answer);
    }

    <T> T post(String path, Object body, Class<T> answer) throws IOException {
        var json = HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
        return JsonMapper.shared().readValue(new String(send(path, json, "POST").readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), answer);
    }

    /// Sends bytes, and gives back the answer as text.
    String send(String path, byte[] body) throws IOException {
        return new String(send(path, HttpRequest.BodyPublishers.ofByteArray(body), "POST").readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /// What the node answers, as it comes.
    InputStream open(String path) throws IOException {
        return send(path, HttpRequest.BodyPublishers.noBody(), "GET");
    }

    /// Stores what the node answers, whole or not at all.
    void download(String path, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (InputStream in = open(path)) {
            Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private InputStream send(String path, HttpRequest.BodyPublisher body, String method) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(node.console().resolve(path)).header("Authorization", "Bearer " + node.adminToken()).header("Content-Type", "application/json").method(method, body).build();
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() >= 300) {
                throw new IOException("the running node refused " + path + " (" + response.statusCode() + ")");
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
