package org.entente.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.entente.console.TestConsole;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Tokens;
import org.entente.storage.TestDatabase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A whole node, called from outside as a system of an agency would. Officers are those of {@link TestConsole}, and 4001 who is an
/// administrator; the system of each shows the token `token-` and the number. Every answer is held against the description of the interface.
public final class TestApi implements AutoCloseable {

    public static final String ADMINISTRATOR = "4001";

    private final TestConsole node;
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable DescribedAnswers description;

    private TestApi(TestConsole node) {
        this.node = node;
        Officers officers = node.bean(Officers.class);
        if (officers.find(ADMINISTRATOR).isEmpty()) {
            OrganisationId unit = officers.find(TestConsole.LIAISON).orElseThrow().organisation();
            officers.enrol(new Officer(ADMINISTRATOR, unit, new Names("示範管理員戊", "示范管理员戊", "Demo Administrator E"), java.util.Set.of(Role.ADMINISTRATOR)), "demo-4001");
        }
        Tokens tokens = node.bean(Tokens.class);
        officers.all().forEach(each -> tokens.grant("token-" + each.number(), each.number(), "test"));
    }

    public static TestApi start(Government government, Class<?>... more) {
        return start(government, TestDatabase.fresh(), more);
    }

    public static TestApi start(Government government, TestDatabase database, Class<?>... more) {
        return new TestApi(TestConsole.start(government, database, more));
    }

    public TestConsole node() {
        return node;
    }

    /// A request under `/api/v1` by the system of an officer.
    public Call as(String officer, String path) {
        return new Call(path).header("Authorization", "Bearer token-" + officer);
    }

    /// A request that shows no token.
    public Call anonymous(String path) {
        return new Call(path);
    }

    /// A request on its way.
    public final class Call {

        private final HttpRequest.Builder request;

        private Call(String path) {
            request = HttpRequest.newBuilder(URI.create(node.url((path.startsWith("/api") ? "" : ApiController.ROOT) + path))).header("Accept-Language", "en");
        }

        public Call header(String name, String value) {
            request.setHeader(name, value);
            return this;
        }

        public Answer get() {
            return send(request.GET().build());
        }

        public Answer delete() {
            return send(request.DELETE().build());
        }

        public Answer post(String json) {
            return send(request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)).build());
        }

        public Answer post(String mediaType, HttpRequest.BodyPublisher body) {
            return send(request.header("Content-Type", mediaType).POST(body).build());
        }

        public Answer put(String json) {
            return send(request.header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)).build());
        }
    }

    /// What came back.
    public record Answer(int status, HttpResponse<byte[]> response) {

        public String text() {
            return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        /// A member of the body by JSON pointer, as text.
        public String at(String pointer) {
            return json().at(pointer).asString("");
        }

        public @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            described().check(request.method(), request.uri().getPath(), response.statusCode(), response.headers().firstValue("Content-Type").orElse(""), response.body());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private synchronized DescribedAnswers described() throws IOException, InterruptedException {
        if (description == null) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(node.url(ApiSecurity.DESCRIPTION))).build();
            description = new DescribedAnswers(JsonMapper.shared().readTree(client.send(request, BodyHandlers.ofByteArray()).body()));
        }
        return description;
    }

    @Override
    public void close() {
        node.close();
        client.close();
    }
}
