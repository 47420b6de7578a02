package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.entente.evidence.Sha256;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Attachments: handed in before the notification that names them, and fetched by their hash.
@ApiController
class AttachmentRoutes {

    /// 25 MiB.
    static final int MOST = 25 * 1024 * 1024;

    private final Attachments attachments;

    AttachmentRoutes(Attachments attachments) {
        this.attachments = attachments;
    }

    @PostMapping(path = "/attachments", consumes = MediaType.ALL_VALUE)
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
    @BodyLimit(MOST)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AttachmentRef> storeAttachment(@RequestParam @NotBlank @Size(max = 200) String name, @RequestHeader(HttpHeaders.CONTENT_TYPE) String mediaType, InputStream body) throws IOException {
        Attachments.Stored stored = attachments.store(body, MOST);
        AttachmentRef reference = new AttachmentRef(stored.hash().hex(), MediaType.parseMediaType(mediaType).removeQualityValue().toString(), stored.length(), name.strip());
        return ResponseEntity.created(URI.create(ApiController.ROOT + "/attachments/" + stored.hash().hex())).body(reference);
    }

    @GetMapping(path = "/attachments/{sha256}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    ResponseEntity<StreamingResponseBody> fetchAttachment(@PathVariable Sha256 sha256, HttpServletRequest request, HttpServletResponse response) {
        ShallowEtagHeaderFilter.disableContentCaching(request);
        long length = attachments.length(sha256).orElseThrow(() -> RequestRefusedException.notFound(sha256.hex()));
        return ResponseEntity.ok().eTag(sha256.hex()).contentLength(length)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(sha256.hex()).build().toString())
                .body(out -> attachments.write(sha256, 0, out));
    }
}
