package org.entente.officialtext.web;

import java.io.IOException;
import java.util.Optional;
import org.entente.console.UploadLimit;
import org.entente.officialtext.ImportedText;
import org.entente.officialtext.ImportedTexts;
import org.entente.officialtext.PublishedText;
import org.entente.officialtext.UnreadableTextException;
import org.entente.party.Officer;
import org.entente.script.Script;
import org.entente.script.ScriptRecognition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The texts that were handed in, and one of them as it was read.
@Controller
@RequestMapping("/agreements/texts")
class TextPages {

    private static final String LIST = "officialtext/texts";

    private final ImportedTexts texts;
    private final ScriptRecognition scripts;
    private final UploadLimit limit;

    TextPages(ImportedTexts texts, ScriptRecognition scripts, UploadLimit limit) {
        this.texts = texts;
        this.scripts = scripts;
        this.limit = limit;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    String all(Model model) {
        describe(model);
        return LIST;
    }

    @PostMapping
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView handIn(@RequestParam(required = false) @Nullable MultipartFile file, @AuthenticationPrincipal Officer officer, Model model) throws IOException {
        if (file == null || file.isEmpty()) {
            return refused("officialtext.unreadable.EMPTY", model);
        }
        try {
            String name = Optional.ofNullable(file.getOriginalFilename()).filter(each -> !each.isBlank()).orElse("—");
            return new ModelAndView("redirect:/agreements/texts/" + texts.take(name, file.getBytes(), officer.number()).id());
        } catch (UnreadableTextException e) {
            return refused(e.why().messageKey(), model);
        }
    }

    @GetMapping("/{id}")
    @PreAuthorize("isAuthenticated()")
    String one(@PathVariable long id, Model model) {
        ImportedText text = texts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PublishedText read = text.read();
        model.addAttribute("text", text);
        model.addAttribute("read", read);
        model.addAttribute("lang", scripts.of(text.source(), Script.HANT).tag());
        return "officialtext/text";
    }

    private ModelAndView refused(String why, Model model) {
        describe(model);
        model.addAttribute("refused", why);
        return new ModelAndView(LIST, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void describe(Model model) {
        model.addAttribute("texts", texts.latest());
        model.addAttribute("megabytes", limit.megabytes());
    }
}
