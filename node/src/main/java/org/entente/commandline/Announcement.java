package org.entente.commandline;

import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.entente.storage.DataFolder;
import org.entente.storage.RunningNode;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Leaves word in the data folder of where this node's console is, and of the secret with which commands on the same machine are served.
@Component
public class Announcement {

    private final DataFolder folder;
    private final String secret;

    Announcement(DataFolder folder) {
        this.folder = folder;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.secret = HexFormat.of().formatHex(random);
    }

    /// Whether a caller can read the data folder.
    public boolean knows(String shown) {
        return java.security.MessageDigest.isEqual(secret.getBytes(java.nio.charset.StandardCharsets.US_ASCII), shown.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            folder.announce(RunningNode.here(URI.create("http://127.0.0.1:" + web.getWebServer().getPort()), secret));
        }
    }

    @PreDestroy
    void retract() {
        folder.retract();
    }
}
