package org.entente.commandline.web;

import java.time.LocalDate;
import org.entente.agreedtext.AgreedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The agreed texts, for the command line of the running node. The chain in front lets in nobody who cannot read its folder.
@RestController
@RequestMapping("/administration/agreed-text")
@PreAuthorize("permitAll()")
class AgreedTextEndpoints {

    private final AgreedTexts texts;

    AgreedTextEndpoints(AgreedTexts texts) {
        this.texts = texts;
    }

    @GetMapping(produces = "text/plain;charset=UTF-8")
    String text(@RequestParam String agreement, @RequestParam(required = false) @Nullable LocalDate day) {
        return texts.plain(agreement, day);
    }
}
