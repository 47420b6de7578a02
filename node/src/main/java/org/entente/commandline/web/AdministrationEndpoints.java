package org.entente.commandline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.entente.commandline.KeyRenewal;
import org.entente.exchange.Exports;
import org.entente.journal.Rebuild;
import org.entente.party.ThisNode;
import org.entente.storage.Backup;
import org.entente.storage.DataFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Work on the data folder that only the running node can do. The chain in front lets in nobody who cannot read that folder.
@RestController
@RequestMapping("/administration")
@PreAuthorize("permitAll()")
class AdministrationEndpoints {

    private final Rebuild rebuild;
    private final Exports exports;
    private final DataFolder folder;
    private final KeyRenewal keys;
    private final DataSource database;
    private final ThisNode node;
    private final Clock clock;

    AdministrationEndpoints(Rebuild rebuild, Exports exports, DataFolder folder, KeyRenewal keys, DataSource database, ThisNode node, Clock clock) {
        this.rebuild = rebuild;
        this.exports = exports;
        this.folder = folder;
        this.keys = keys;
        this.database = database;
        this.node = node;
        this.clock = clock;
    }

    @PostMapping("/rebuild")
    Map<String, Long> rebuild() {
        return Map.of("entries", rebuild.run(done -> {}));
    }

    @PostMapping("/keys/signing")
    KeyRenewal.Answer signingKey(@RequestParam(required = false) @Nullable String officer) {
        return keys.signing(officer);
    }

    @PostMapping("/keys/transport")
    KeyRenewal.Answer transportKey() {
        return keys.transport();
    }

    @GetMapping("/backup")
    void backup(HttpServletResponse response) throws IOException, SQLException {
        response.setContentType("application/zip");
        try (Connection connection = database.getConnection()) {
            Backup.write(connection, node.government().code(), clock.instant(), response.getOutputStream());
        }
    }

    @GetMapping("/export")
    ResponseEntity<StreamingResponseBody> export(@RequestParam String agreement) throws IOException {
        Path file = folder.root().resolve("export-" + java.util.UUID.randomUUID() + ".zip");
        return switch (exports.write(agreement, file, done -> {})) {
            case Exports.Outcome.Written written -> ResponseEntity.ok().contentType(MediaType.valueOf("application/zip")).contentLength(Files.size(file)).body(out -> {
                Files.copy(file, out);
                Files.delete(file);
            });
            case Exports.Outcome.NothingOnRecord nothing -> ResponseEntity.status(HttpStatus.NOT_FOUND).body(said("nothing is on record under " + agreement));
            case Exports.Outcome.AttachmentsOnTheirWay missing -> ResponseEntity.status(HttpStatus.CONFLICT).body(said(missing.missing().size() + " attachments have not arrived yet"));
        };
    }

    private static StreamingResponseBody said(String why) {
        return out -> out.write(why.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
