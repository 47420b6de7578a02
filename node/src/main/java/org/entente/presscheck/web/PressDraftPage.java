package org.entente.presscheck.web;

import java.util.List;
import java.util.Locale;
import org.entente.console.FormReader;
import org.entente.console.RunningExercises;
import org.entente.foodsafety.KnownOperator;
import org.entente.foodsafety.NotificationBoard;
import org.entente.foodsafety.NotificationReference;
import org.entente.journal.Outcome;
import org.entente.party.Officer;
import org.entente.presscheck.PressBoard;
import org.entente.presscheck.PressCheckCase;
import org.entente.presscheck.PressCheckRequested;
import org.entente.presscheck.PressGate;
import org.entente.presscheck.PressReference;
import org.entente.presscheck.PressScan;
import org.entente.presscheck.PressText;
import org.entente.presscheck.RequestPressCheck;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Looks through a text for the media: which firms of the other side it names, and asks the other side to verify it. Nothing is kept before that.
@Controller
@RequestMapping("/press-checks")
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
class PressDraftPage {

    private static final String PAGE = "presscheck/new";

    private final PressGate gate;
    private final PressBoard board;
    private final NotificationBoard notifications;
    private final PressActs acts;
    private final ObjectProvider<RunningExercises> exercises;

    PressDraftPage(PressGate gate, PressBoard board, NotificationBoard notifications, PressActs acts, ObjectProvider<RunningExercises> exercises) {
        this.gate = gate;
        this.board = board;
        this.notifications = notifications;
        this.acts = acts;
        this.exercises = exercises;
    }

    @ModelAttribute
    void onlyForASide(@AuthenticationPrincipal Officer officer) {
        if (!gate.isASide(officer.organisation().government())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping("/new")
    String ask(@RequestParam(required = false) @Nullable String notification, @AuthenticationPrincipal Officer officer, Model model) {
        var about = notification == null ? null : NotificationReference.tryParse(notification).flatMap(each -> notifications.find(each, officer.signatory())).orElse(null);
        boolean exercise = about == null ? RunningExercises.any(exercises) : about.content().exercise();
        model.addAttribute("form", PressDraftForm.about(about == null ? null : about.reference().toString(), exercise));
        return PAGE;
    }

    /// Begins anew with the text of a press check that was denied.
    @GetMapping("/{check}/ask-again")
    String again(@PathVariable String check, @AuthenticationPrincipal Officer officer, Model model) {
        PressCheckRequested asked = PressReference.tryParse(check).flatMap(board::find).filter(PressCheckCase::ours).map(PressCheckCase::asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("form", PressDraftForm.again(asked.text(), asked.notification(), asked.exercise()));
        show(model, asked.text(), gate.scan(asked.text(), officer.organisation().government()));
        return PAGE;
    }

    @PostMapping("/new")
    ModelAndView read(@ModelAttribute("form") PressDraftForm form, BindingResult errors, @RequestParam(defaultValue = "scan") String act, @AuthenticationPrincipal Officer officer, Locale page,
            Model model, RedirectAttributes said) {
        FormReader read = acts.reader(errors, page);
        return act.equals("request") ? request(form, read, errors, officer, page, model, said) : page(form.text(read), errors, officer, model);
    }

    private ModelAndView request(PressDraftForm form, FormReader read, BindingResult errors, Officer officer, Locale page, Model model, RedirectAttributes said) {
        RequestPressCheck command = form.command(read);
        if (command == null || !known(command, read, officer)) {
            return page(command == null ? null : command.text(), errors, officer, model);
        }
        return switch (gate.request(command, officer.signatory())) {
            case Outcome.Refused refused -> {
                acts.refuse(errors, refused.refusal(), page);
                yield page(command.text(), errors, officer, model);
            }
            case Outcome.Done done -> PressActs.finish("new", PressReference.parse(done.entry().subject()), errors, "requested", said);
        };
    }

    private boolean known(RequestPressCheck command, FormReader read, Officer officer) {
        if (command.notification() != null && notifications.find(command.notification(), officer.signatory()).isEmpty()) {
            read.wrong("notification", "presscheck.form.notification-wrong");
        }
        return !read.failed();
    }

    /// The form, with what was found in the text.
    private ModelAndView page(@Nullable PressText text, BindingResult errors, Officer officer, Model model) {
        if (text != null) {
            show(model, text, gate.scan(text, officer.organisation().government()));
        }
        return new ModelAndView(PAGE, errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private static void show(Model model, PressText text, PressScan scan) {
        List<ScriptText> firms = scan.firms().stream().map(KnownOperator::name).toList();
        model.addAttribute("scan", scan);
        model.addAttribute("namedTitle", PressPicture.highlighted(text.title(), firms));
        model.addAttribute("namedBody", PressPicture.highlighted(text.body(), firms));
    }
}
