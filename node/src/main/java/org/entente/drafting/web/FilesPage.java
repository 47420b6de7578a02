package org.entente.drafting.web;

import java.util.List;
import java.util.Locale;
import org.entente.drafting.Draft;
import org.entente.drafting.SaveDraft;
import org.entente.foodsafety.Uploads;
import org.entente.journal.AttachmentRef;
import org.entente.party.Officer;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The section with the attachments.
@Controller
@RequestMapping("/notifications/drafts/{id:[0-9]+}/files")
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
class FilesPage {

    private final Writing writing;
    private final Uploads uploads;

    FilesPage(Writing writing, Uploads uploads) {
        this.writing = writing;
        this.uploads = uploads;
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, @AuthenticationPrincipal Officer officer, Model model) {
        return writing.page(Section.FILES, writing.find(id, officer), FilesForm.EMPTY, model);
    }

    /// Files that can be taken are kept also when another one cannot.
    @PostMapping
    ModelAndView change(@PathVariable long id, @RequestParam int version, @ModelAttribute("form") FilesForm form, BindingResult errors, @AuthenticationPrincipal Officer officer, Locale page, Model model) {
        Draft draft = writing.find(id, officer);
        List<AttachmentRef> there = draft.attachments().stream().filter(each -> !each.sha256().equals(form.remove())).toList();
        List<AttachmentRef> all = uploads.keep(there, form.files(), Boolean.TRUE.equals(form.personal()), writing.reader(errors, page));
        if (!errors.hasErrors() && all.equals(draft.attachments())) {
            return writing.next(Section.FILES, draft);
        }
        if (all.size() <= Uploads.MOST && !all.equals(draft.attachments())) {
            draft = writing.save(draft, new SaveDraft(id, version, draft.content(), all, null, draft.channel()), errors, officer, page);
        }
        return writing.shown(Section.FILES, draft, errors, model);
    }
}
