package org.entente.console;

import java.time.Duration;
import org.entente.party.ThisNode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// Keeps sessions in the node's database, under a cookie that carries the government's code, so that the nodes of several
/// governments can be open in one browser on one machine. A session ends after two hours without a page; the desk, which
/// refreshes itself, counts as one.
@Configuration(proxyBeanMethods = false)
class SessionStore {

    private static final Duration IDLE = Duration.ofHours(2);

    static String cookie(ThisNode node) {
        return "entente_" + node.government().slug();
    }

    @Bean
    CookieSerializer cookieSerializer(ThisNode node) {
        var serializer = new DefaultCookieSerializer();
        serializer.setCookieName(cookie(node));
        serializer.setCookiePath("/");
        serializer.setUseHttpOnlyCookie(true);
        serializer.setSameSite("Lax");
        return serializer;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTables() {
        return sessions -> {
            new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
            sessions.setTableName("console.session");
            sessions.setDefaultMaxInactiveInterval(IDLE);
        };
    }
}
