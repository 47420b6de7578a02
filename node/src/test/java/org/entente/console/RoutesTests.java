package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the whole node says who may use it, and nobody gets in without signing in.
class RoutesTests {

    private static TestConsole node;

    @BeforeAll
    static void start() {
        node = TestConsole.start(Government.HONG_KONG);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void everyPageHasARule() {
        Set<String> unguarded = new TreeSet<>();
        routes().forEach((path, method) -> {
            if (GuardedRoutes.isPage(path) && !GuardedRoutes.isGuarded(method) && !GuardedRoutes.isOpen(path)) {
                unguarded.add(path + " -> " + method.getShortLogMessage());
            }
        });
        assertThat(unguarded).as("routes without @PreAuthorize that are not listed as open").isEmpty();
    }

    @Test
    void nobodySeesAPageWithoutSigningIn() throws Exception {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            for (String path : routes().keySet()) {
                String address = path.replaceAll("\\{([^{}]|\\{[^}]*})*}", "1");
                var answer = reader.send(HttpRequest.newBuilder(URI.create(node.url(address))).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.discarding());
                if (!GuardedRoutes.isOpen(path)) {
                    assertThat(answer.statusCode()).as(path).isBetween(GuardedRoutes.isPage(path) ? 302 : 400, GuardedRoutes.isPage(path) ? 302 : 499);
                    assertThat(answer.headers().firstValue("Location").orElse("/sign-in")).as(path).startsWith("/sign-in");
                }
            }
        }
    }

    @Test
    void everyMenuEntryOpensAPage() {
        try (Scriptless reader = Scriptless.signedIn(node, TestConsole.LIAISON, Language.ENGLISH)) {
            for (MenuEntry entry : node.context().getBeanProvider(MenuEntry.class).stream().filter(entry -> entry.roles().contains(org.entente.party.Role.LIAISON)).toList()) {
                var page = reader.open(entry.path());
                assertThat(page.getWebResponse().getStatusCode()).as(entry.path()).isEqualTo(200);
                assertThat(page.querySelectorAll(".nav-bar [aria-current]")).as(entry.path()).hasSize(1);
            }
        }
    }

    @Test
    void pathsOfOtherWaysInAreShutToPages() throws Exception {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            for (String path : List.of("/exchange/nothing", "/actuator", "/actuator/env", "/actuator/heapdump", "/assets/../application.yaml", "/public/../application.yaml")) {
                var answer = reader.send(HttpRequest.newBuilder(URI.create(node.url(path))).build(), HttpResponse.BodyHandlers.discarding());
                assertThat(answer.statusCode()).as(path).isIn(302, 400, 401, 403, 404);
            }
        }
    }

    @Test
    void styleSheetsAreOpenAndKeptByTheBrowser() throws Exception {
        try (HttpClient reader = HttpClient.newHttpClient(); Scriptless page = Scriptless.reader(node, Language.HANT)) {
            String sheet = page.open("/sign-in").querySelectorAll("link[rel=stylesheet]").getLast().getAttributes().getNamedItem("href").getNodeValue();
            assertThat(sheet).matches("/assets/console-[0-9a-f]{32}\\.css");
            var answer = reader.send(HttpRequest.newBuilder(URI.create(node.url(sheet))).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public");
        }
    }

    @Test
    void pagesComeWithStrictHeaders() throws Exception {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            var answer = reader.send(HttpRequest.newBuilder(URI.create(node.url("/sign-in"))).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'self'").doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(answer.body()).doesNotContain("<style", " style=", " onclick=", "<script>");
        }
    }

    private static Map<String, HandlerMethod> routes() {
        Map<RequestMappingInfo, HandlerMethod> mappings = node.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class).getHandlerMethods();
        return mappings.entrySet().stream().flatMap(mapping -> mapping.getKey().getPatternValues().stream().map(path -> Map.entry(path, mapping.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> GuardedRoutes.isGuarded(one) ? other : one, TreeMap::new));
    }
}
