package org.entente.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.entente.api.Answers.OnRecord;
import org.entente.evidence.Sha256;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.entente.journal.Erasures;
import org.entente.party.Officer;
import org.entente.script.ScriptText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Attachments: handed in before the notification that names them, fetched by their hash, and erased if they tell about persons.
@ApiController
class AttachmentRoutes {

    /// 25 MiB.
    static final int MOST = 25 * 1024 * 1024;

    private final Attachments attachments;
    private final Erasures erasures;

    AttachmentRoutes(Attachments attachments, Erasures erasures) {
        this.attachments = attachments;
        this.erasures = erasures;
    }

    @PostMapping(path = "/attachments", consumes = MediaType.ALL_VALUE)
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
    @BodyLimit(MOST)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AttachmentRef> storeAttachment(@RequestParam @NotBlank @Size(max = 200) String name, @RequestParam(defaultValue = "false") boolean personal,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String mediaType, InputStream body) throws IOException {
        Attachments.Stored stored = personal ? attachments.storeSalted(body, MOST) : attachments.store(body, MOST);
        AttachmentRef reference = AttachmentRef.of(stored, MediaType.parseMediaType(mediaType).removeQualityValue().toString(), name.strip());
        return ResponseEntity.created(URI.create(ApiController.ROOT + "/attachments/" + stored.hash().hex())).body(reference);
    }

    @GetMapping(path = "/attachments/{sha256}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    ResponseEntity<StreamingResponseBody> fetchAttachment(@PathVariable Sha256 sha256, HttpServletRequest request, HttpServletResponse response) {
        ShallowEtagHeaderFilter.disableContentCaching(request);
        if (attachments.isErased(sha256)) {
            throw RequestRefusedException.erased(sha256.hex());
        }
        long length = attachments.length(sha256).orElseThrow(() -> RequestRefusedException.notFound(sha256.hex()));
        return ResponseEntity.ok().eTag(sha256.hex()).contentLength(length)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(sha256.hex()).build().toString())
                .body(out -> attachments.write(sha256, 0, out));
    }

    record ErasureBody(@Size(min = 1, max = 1_000) ScriptText reason) {}

    @PostMapping("/attachments/{sha256}/erasure")
    @PreAuthorize("hasAnyRole('LIAISON', 'ADMINISTRATOR')")
    OnRecord eraseAttachment(@PathVariable Sha256 sha256, @RequestBody ErasureBody body, @AuthenticationPrincipal Officer officer) {
        return Answers.onRecord(erasures.erase(sha256, body.reason(), officer.signatory()));
    }
}
