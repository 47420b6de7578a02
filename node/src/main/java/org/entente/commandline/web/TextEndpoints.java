package org.entente.commandline.web;

import java.nio.charset.StandardCharsets;
import org.entente.officialtext.ImportedTexts;
import org.entente.officialtext.UnreadableTextException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes an official text from the command line. The chain in front lets in nobody who cannot read the data folder.
@RestController
@RequestMapping("/administration/texts")
@PreAuthorize("permitAll()")
class TextEndpoints {

    private final ImportedTexts texts;

    TextEndpoints(ImportedTexts texts) {
        this.texts = texts;
    }

    /// Answers with the number under which the text is kept.
    @PostMapping
    ResponseEntity<byte[]> take(@RequestParam String name, @RequestBody byte[] file) {
        try {
            return ResponseEntity.ok(said(String.valueOf(texts.take(name, file, "—").id())));
        } catch (UnreadableTextException e) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(said(String.valueOf(e.getMessage())));
        }
    }

    private static byte[] said(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
