package org.entente.foodsafety.web;

import java.util.Locale;
import org.entente.evidence.Sha256;
import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.CaseCommand;
import org.entente.foodsafety.RequestLine;
import org.entente.foodsafety.Uploads;
import org.entente.party.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One task: answer a request of the other side.
@Controller
@RequestMapping("/notifications/{reference}/requests/{request:[0-9a-f]+}")
@PreAuthorize("hasRole('LIAISON')")
class AnswerPage {

    private final Acting acting;
    private final Uploads uploads;

    AnswerPage(Acting acting, Uploads uploads) {
        this.acting = acting;
        this.uploads = uploads;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String reference, @PathVariable String request, @AuthenticationPrincipal Officer officer, Locale page, Model model, RedirectAttributes said) {
        model.addAttribute("form", new AnswerForm(null, null, null, null));
        CaseView view = acting.describe(reference, officer, model);
        model.addAttribute("request", find(view, request));
        return acting.form("answer", view, CaseAction.ANSWER, page, said);
    }

    @PostMapping
    ModelAndView answer(@PathVariable String reference, @PathVariable String request, @ModelAttribute("form") AnswerForm form, BindingResult errors, @AuthenticationPrincipal Officer officer,
            Locale page, Model model, RedirectAttributes said) {
        CaseView view = acting.describe(reference, officer, model);
        model.addAttribute("request", find(view, request));
        return acting.finish("answer", view, errors, officer, page, "answered", said, about -> command(about, request, form, errors, page, model));
    }

    private @Nullable CaseCommand command(CaseView view, String request, AnswerForm form, BindingResult errors, Locale page, Model model) {
        var read = acting.reader(errors, AnswerForm.LABELS, page);
        var words = read.requiredWords("answer", form.answer(), 4_000);
        var files = uploads.keep(uploads.kept(form.kept()), form.files(), Boolean.TRUE.equals(form.personal()), read);
        model.addAttribute("kept", files);
        return words == null || read.failed() ? null : new CaseCommand.AnswerRequest(view.about().reference(), new Sha256(request), words, files);
    }

    private static RequestLine find(CaseView view, String request) {
        return view.about().requests().stream().filter(each -> each.request().hash().hex().equals(request)).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
