package org.entente.drafting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.drafting.Draft;
import org.entente.drafting.DraftOutcome;
import org.entente.drafting.Drafts;
import org.entente.drafting.SaveDraft;
import org.entente.journal.AttachmentRef;
import org.entente.party.Officer;
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
import org.springframework.web.servlet.ModelAndView;

/// The section with the attachments.
@Controller
@RequestMapping("/notifications/drafts/{id:[0-9]+}/files")
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
class FilesPage {

    private final Writing writing;
    private final Drafts drafts;
    private final Uploads uploads;

    FilesPage(Writing writing, Drafts drafts, Uploads uploads) {
        this.writing = writing;
        this.drafts = drafts;
        this.uploads = uploads;
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, @AuthenticationPrincipal Officer officer, Model model) {
        Draft draft = writing.find(id, officer);
        return draft.state().open() ? page(draft, model) : Writing.overview(id);
    }

    /// @param personal whether the files tell about persons
    /// @param remove hash of a file that is to be left out
    @PostMapping
    ModelAndView change(@PathVariable long id, @RequestParam int version, @RequestParam(required = false) @Nullable List<MultipartFile> files, @RequestParam(defaultValue = "false") boolean personal, @RequestParam(required = false) @Nullable String remove,
            @AuthenticationPrincipal Officer officer, Locale page, Model model) {
        Draft draft = writing.find(id, officer);
        List<AttachmentRef> added = uploads.keep(files, personal);
        if (remove == null && added.isEmpty()) {
            return new ModelAndView("redirect:/notifications/drafts/" + id + "/" + Section.CHANNEL.path());
        }
        List<AttachmentRef> all = new ArrayList<>(draft.attachments().stream().filter(each -> !each.sha256().equals(remove)).toList());
        added.stream().filter(each -> all.stream().noneMatch(there -> there.sha256().equals(each.sha256()))).forEach(all::add);
        return all.size() > Uploads.MOST ? tooMany(draft, model) : keep(draft, version, all, officer, page, model);
    }

    private ModelAndView keep(Draft draft, int version, List<AttachmentRef> all, Officer officer, Locale page, Model model) {
        return switch (drafts.save(new SaveDraft(draft.id(), version, draft.content(), all, null, draft.channel()), officer.signatory())) {
            case DraftOutcome.Kept(Draft kept) -> page(kept, model);
            case DraftOutcome.Refused(var refusal) -> {
                model.addAttribute("refused", writing.explain(refusal, page));
                ModelAndView again = page(draft, model);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private static ModelAndView tooMany(Draft draft, Model model) {
        model.addAttribute("tooMany", Uploads.MOST);
        ModelAndView again = page(draft, model);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView page(Draft draft, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("section", Section.FILES);
        model.addAttribute("steps", Section.of(draft.content().kind()));
        model.addAttribute("exercise", draft.content().exercise());
        return new ModelAndView("drafting/files");
    }
}
