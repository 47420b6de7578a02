package org.entente.foodsafety.web;

import java.nio.charset.StandardCharsets;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.entente.party.Officer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Gives out the files that a notification's entries name, always as a download and never to be shown by the browser itself.
@Controller
@PreAuthorize("isAuthenticated()")
class AttachmentPage {

    private final CaseViews views;
    private final Attachments attachments;

    AttachmentPage(CaseViews views, Attachments attachments) {
        this.views = views;
        this.attachments = attachments;
    }

    @GetMapping("/notifications/{reference}/attachments/{sha256:[0-9a-f]+}")
    ResponseEntity<StreamingResponseBody> download(@PathVariable String reference, @PathVariable String sha256, @AuthenticationPrincipal Officer officer) {
        AttachmentRef file = FileStates.find(views.find(reference, officer), sha256).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!attachments.holds(file.hash())) {
            throw new ResponseStatusException(attachments.isErased(file.hash()) ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM).contentLength(file.contentLength())
                .body(out -> attachments.write(file.hash(), file.beginning(), out));
    }
}
