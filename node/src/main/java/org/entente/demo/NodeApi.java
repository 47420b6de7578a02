package org.entente.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A node's JSON interface as one officer's system uses it.
final class NodeApi {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();

    private final URI root;
    private final String token;

    NodeApi(URI console, String token) {
        this.root = console.resolve("/api/v1/");
        this.token = token;
    }

    JsonNode get(String path) throws IOException {
        return send(request(path).GET());
    }

    JsonNode post(String path, Object body) throws IOException {
        return send(request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    JsonNode postFile(String path, Path file, String mediaType) throws IOException {
        return send(request(path).header("Content-Type", mediaType).POST(HttpRequest.BodyPublishers.ofByteArray(Files.readAllBytes(file))));
    }

    /// Whether something is there, and its text holds a part.
    boolean shows(String path, String part) throws IOException {
        HttpResponse<byte[]> response = answer(request(path).GET().build());
        if (response.statusCode() != 404 && response.statusCode() >= 300) {
            throw new IOException(path + " was answered with " + response.statusCode());
        }
        return response.statusCode() < 300 && new String(response.body(), StandardCharsets.UTF_8).contains(part);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(Duration.ofSeconds(120)).header("Authorization", "Bearer " + token).header("Accept-Language", "en");
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException {
        HttpRequest built = request.build();
        HttpResponse<byte[]> response = answer(built);
        String body = new String(response.body(), StandardCharsets.UTF_8);
        if (response.statusCode() >= 300) {
            throw new IOException(built.method() + " " + built.uri().getPath() + " was answered with " + response.statusCode() + ": " + body);
        }
        return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
    }

    private static HttpResponse<byte[]> answer(HttpRequest request) throws IOException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
