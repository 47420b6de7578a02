package org.entente.original.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.EntrySeals;
import org.entente.agreement.Instruments;
import org.entente.console.UploadLimit;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.entente.journal.Outcome;
import org.entente.original.OriginalHistory;
import org.entente.original.Originals;
import org.entente.original.PaperChecks;
import org.entente.party.Officer;
import org.entente.party.ThisNode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One original with its papers, and the three tasks about it: draw it up, sign it, file its scan.
@Controller
@RequestMapping("/agreements/{key}/originals/{number:[0-9]{1,3}}")
class OriginalPages {

    private final Agreements agreements;
    private final Instruments instruments;
    private final Originals originals;
    private final PaperChecks checks;
    private final Attachments attachments;
    private final EntrySeals seals;
    private final UploadLimit limit;
    private final ThisNode node;

    OriginalPages(Agreements agreements, Instruments instruments, Originals originals, PaperChecks checks, Attachments attachments, EntrySeals seals, UploadLimit limit, ThisNode node) {
        this.agreements = agreements;
        this.instruments = instruments;
        this.originals = originals;
        this.checks = checks;
        this.attachments = attachments;
        this.seals = seals;
        this.limit = limit;
        this.node = node;
    }

    @GetMapping("/paper")
    @PreAuthorize("isAuthenticated()")
    String show(@PathVariable String key, @PathVariable int number, @AuthenticationPrincipal Officer officer, Model model) {
        OriginalHistory original = describe(key, number, model);
        boolean may = instruments.maySpeak(key, officer.signatory());
        model.addAttribute("original", original);
        model.addAttribute("versions", checks.of(agreement(key), original));
        model.addAttribute("printable", originals.printable(key, number).orElse(null));
        model.addAttribute("mayAct", may);
        model.addAttribute("mayDrawUp", may && !original.isComplete() && originals.printable(key, number).isPresent());
        model.addAttribute("maySign", may && original.newest().isPresent() && !original.hasSigned(node.government()));
        model.addAttribute("seals", seals);
        return "original/original";
    }

    /// A paper of it, always as a download.
    @GetMapping("/files/{sha256:[0-9a-f]{64}}")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<StreamingResponseBody> download(@PathVariable String key, @PathVariable int number, @PathVariable String sha256) {
        AttachmentRef file = find(key, number).file(sha256).filter(each -> attachments.holds(each.hash())).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM).contentLength(file.contentLength()).body(out -> attachments.write(file.hash(), file.beginning(), out));
    }

    @PostMapping("/paper")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView drawUp(@PathVariable String key, @PathVariable int number, @AuthenticationPrincipal Officer officer, RedirectAttributes said) {
        find(key, number);
        switch (originals.drawUp(key, number, officer.signatory())) {
            case Outcome.Done done -> said.addFlashAttribute("done", "original.done.drawn-up");
            case Outcome.Refused refused -> said.addFlashAttribute("refused", refused.refusal().messageKey());
        }
        return page(key, number);
    }

    @GetMapping("/sign")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView askSignature(@PathVariable String key, @PathVariable int number, Model model, RedirectAttributes said) {
        OriginalHistory original = describe(key, number, model);
        if (original.newest().isEmpty()) {
            said.addFlashAttribute("refused", "original.refusal.NOTHING_TO_SIGN");
            return page(key, number);
        }
        model.addAttribute("newest", original.newest().get().file());
        model.addAttribute("form", SignForm.EMPTY);
        return new ModelAndView("original/sign");
    }

    @PostMapping("/sign")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView sign(@PathVariable String key, @PathVariable int number, @ModelAttribute("form") SignForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Model model, RedirectAttributes said) {
        OriginalHistory original = describe(key, number, model);
        if (original.newest().isEmpty()) {
            said.addFlashAttribute("refused", "original.refusal.NOTHING_TO_SIGN");
            return page(key, number);
        }
        model.addAttribute("newest", original.newest().get().file());
        Optional<byte[]> file = bytes(form.keyFile());
        Optional<byte[]> elsewhere = bytes(form.signed());
        if (file.isPresent() == elsewhere.isPresent()) {
            errors.rejectValue("keyFile", "original.sign.one-way", "original.sign.one-way");
        } else if (file.isPresent() && (form.password() == null || form.password().isEmpty())) {
            errors.rejectValue("password", "original.sign.password-missing", "original.sign.password-missing");
        } else {
            String password = Optional.ofNullable(form.password()).orElse("");
            say(file.map(each -> originals.sign(key, number, each, password.toCharArray(), officer.signatory())).orElseGet(() -> originals.bring(key, number, elsewhere.orElseThrow(), officer.signatory())), errors);
        }
        return errors.hasErrors() ? new ModelAndView("original/sign", HttpStatus.UNPROCESSABLE_CONTENT) : done(key, number, "original.done.signed", said);
    }

    @GetMapping("/scan")
    @PreAuthorize("hasRole('LIAISON')")
    String askScan(@PathVariable String key, @PathVariable int number, Model model) {
        describe(key, number, model);
        model.addAttribute("form", ScanForm.EMPTY);
        return "original/scan";
    }

    @PostMapping("/scan")
    @PreAuthorize("hasRole('LIAISON')")
    ModelAndView fileScan(@PathVariable String key, @PathVariable int number, @ModelAttribute("form") ScanForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Model model, RedirectAttributes said) {
        describe(key, number, model);
        bytes(form.scan()).ifPresentOrElse(scan -> say(originals.fileScan(key, number, scan, form.scan() == null ? null : form.scan().getOriginalFilename(), officer.signatory()), errors),
                () -> errors.rejectValue("scan", "original.scan.missing", "original.scan.missing"));
        return errors.hasErrors() ? new ModelAndView("original/scan", HttpStatus.UNPROCESSABLE_CONTENT) : done(key, number, "original.done.scanned", said);
    }

    private OriginalHistory describe(String key, int number, Model model) {
        OriginalHistory original = find(key, number);
        model.addAttribute("agreement", agreement(key));
        model.addAttribute("number", number);
        model.addAttribute("megabytes", limit.megabytes());
        return original;
    }

    private Agreement agreement(String key) {
        return agreements.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private OriginalHistory find(String key, int number) {
        return originals.find(agreement(key).key(), number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<byte[]> bytes(@Nullable MultipartFile file) {
        try {
            return file == null || file.isEmpty() ? Optional.empty() : Optional.of(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(Outcome outcome, BindingResult errors) {
        if (outcome instanceof Outcome.Refused refused) {
            errors.reject(refused.refusal().messageKey(), refused.refusal().arguments(), refused.refusal().messageKey());
        }
    }

    private static ModelAndView page(String key, int number) {
        return new ModelAndView("redirect:/agreements/" + key + "/originals/" + number + "/paper");
    }

    private static ModelAndView done(String key, int number, String what, RedirectAttributes said) {
        said.addFlashAttribute("done", what);
        return page(key, number);
    }
}
