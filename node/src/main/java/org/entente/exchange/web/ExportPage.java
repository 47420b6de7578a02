package org.entente.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.exchange.Exports;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Hands out all evidence under one agreement as a file that an auditor checks without the node.
@Controller
@PreAuthorize("hasAnyRole('LIAISON', 'AUDITOR')")
class ExportPage {

    private final Exports exports;

    ExportPage(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/journal/exports/{agreement:[A-Za-z0-9-]{1,64}}")
    @Nullable ModelAndView export(@PathVariable String agreement, HttpServletResponse response) throws IOException {
        Path folder = Files.createTempDirectory("export");
        Path file = folder.resolve(agreement + ".zip");
        try {
            return switch (exports.write(agreement, file, done -> {})) {
                case Exports.Outcome.Written written -> send(written.file(), response);
                case Exports.Outcome.NothingOnRecord nothing -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                case Exports.Outcome.AttachmentsOnTheirWay waiting -> {
                    response.setStatus(HttpStatus.CONFLICT.value());
                    yield new ModelAndView("exchange/export-waits", "missing", waiting.missing());
                }
            };
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static @Nullable ModelAndView send(Path file, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setContentLengthLong(Files.size(file));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.getFileName().toString()).build().toString());
        Files.copy(file, response.getOutputStream());
        response.flushBuffer();
        return null;
    }
}
