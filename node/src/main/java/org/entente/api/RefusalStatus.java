package org.entente.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.entente.console.Text;
import org.entente.journal.Refusal;
import org.springframework.core.io.ClassPathResource;

/// With which status a module's refusal is answered: 409, since most are about how a case stands, unless `api/refusals.properties` says 403 (about the
/// officer), 404 (about something that is not there) or 422 (about what was sent).
final class RefusalStatus {

    private static final Properties LISTED = read();

    private RefusalStatus() {}

    static Trouble trouble(Refusal refusal) {
        Text detail = new Text(refusal.messageKey(), List.of(refusal.arguments()));
        return new Trouble(of(refusal.messageKey()), code(refusal.messageKey()), Text.of("api.problem.refused.title"), detail, List.of(), Map.of(), null);
    }

    static int of(String messageKey) {
        return Integer.parseInt(LISTED.getProperty(messageKey, "409"));
    }

    /// `agreement.refusal.out-of-range` is called `agreement.out-of-range`.
    static String code(String messageKey) {
        return messageKey.replace(".refusal.", ".");
    }

    static List<String> listed() {
        return List.copyOf(LISTED.stringPropertyNames());
    }

    private static Properties read() {
        try (InputStream in = new ClassPathResource("api/refusals.properties").getInputStream()) {
            Properties listed = new Properties();
            listed.load(in);
            return listed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
