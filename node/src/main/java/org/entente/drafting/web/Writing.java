package org.entente.drafting.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.console.FormReader;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.console.TypedWords;
import org.entente.drafting.Draft;
import org.entente.drafting.DraftOutcome;
import org.entente.drafting.DraftState;
import org.entente.drafting.Drafts;
import org.entente.drafting.SaveDraft;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.TooLongException;
import org.entente.journal.Refusal;
import org.entente.party.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// What the sections of a draft have in common: show one, keep it, add and remove rows without losing a word.
@Component
class Writing {

    private final Drafts drafts;
    private final TypedWords words;
    private final Texts texts;

    Writing(Drafts drafts, TypedWords words, Texts texts) {
        this.drafts = drafts;
        this.words = words;
        this.texts = texts;
    }

    /// The draft, if this officer may see it.
    Draft find(long id, Officer officer) {
        return drafts.find(id, officer.signatory()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// A section for typing; the overview instead when the draft is finished.
    ModelAndView page(Section section, Draft draft, Object form, Model model) {
        if (!draft.state().open()) {
            return overview(draft.id());
        }
        describe(section, draft, model);
        model.addAttribute("form", form);
        return new ModelAndView("drafting/" + section.path());
    }

    /// Does what the pressed button says: keep the section, or add or remove a row and show it again.
    ///
    /// @param action `save`, `overview` or a {@link RowAction}
    ModelAndView submit(Section section, Draft draft, int version, String action, SectionForm form, BindingResult errors, Officer officer, Locale page, Model model) {
        Optional<RowAction> rows = RowAction.of(action);
        if (rows.isPresent()) {
            return again(section, draft, rows.get().adds() ? form.withRow() : form.withoutRow(rows.get().row()), model);
        }
        NotificationContent content = content(draft, form, errors, page);
        return keep(section, draft, new SaveDraft(draft.id(), version, content, draft.attachments(), null, draft.channel()), action, errors, officer, page, model);
    }

    /// Keeps a draft unless something on the form is wrong, and goes on to the next section or back to the overview.
    ModelAndView keep(Section section, Draft draft, SaveDraft command, String action, BindingResult errors, Officer officer, Locale page, Model model) {
        Draft kept = errors.hasErrors() ? draft : save(draft, command, errors, officer, page);
        if (errors.hasErrors()) {
            return shown(section, draft, errors, model);
        }
        return action.equals("overview") ? overview(draft.id()) : next(section, kept);
    }

    /// The draft as it was kept, or as it was before when it was refused; the form then says why.
    Draft save(Draft draft, SaveDraft command, BindingResult errors, Officer officer, Locale page) {
        return kept(draft, drafts.save(command, officer.signatory()), errors, page);
    }

    Draft kept(Draft draft, DraftOutcome outcome, BindingResult errors, Locale page) {
        return switch (outcome) {
            case DraftOutcome.Kept(Draft kept) -> kept;
            case DraftOutcome.Refused(var refusal) -> {
                errors.reject("refused", explain(refusal, page));
                yield draft;
            }
        };
    }

    /// The section again, with what is wrong on it.
    ModelAndView shown(Section section, Draft draft, BindingResult errors, Model model) {
        describe(section, draft, model);
        return new ModelAndView("drafting/" + section.path(), errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    ModelAndView next(Section section, Draft draft) {
        return section.next(draft).map(next -> new ModelAndView("redirect:/notifications/drafts/" + draft.id() + "/" + next.path())).orElseGet(() -> overview(draft.id()));
    }

    NotificationContent content(Draft draft, SectionForm form, BindingResult errors, Locale page) {
        try {
            ContentBuilder content = draft.content().change();
            form.write(content, reader(errors, page));
            return errors.hasErrors() ? draft.content() : content.build();
        } catch (TooLongException tooMany) {
            errors.reject("drafting.write.many", new Object[] {tooMany.most()}, "drafting.write.many");
            return draft.content();
        }
    }

    FormReader reader(BindingResult errors, Locale page) {
        return reader(errors, page, "notifications.field.");
    }

    /// @param labels begin of the message keys of the form's labels
    FormReader reader(BindingResult errors, Locale page, String labels) {
        return new FormReader(errors, words, page, labels);
    }

    String explain(Refusal refusal, Locale page) {
        return texts.of(Text.of(refusal.messageKey(), Arrays.stream(refusal.arguments()).toArray()), page);
    }

    static ModelAndView overview(long id) {
        return new ModelAndView("redirect:/notifications/drafts/" + id);
    }

    private ModelAndView again(Section section, Draft draft, SectionForm form, Model model) {
        describe(section, draft, model);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(form, "form"));
        return new ModelAndView("drafting/" + section.path());
    }

    private void describe(Section section, Draft draft, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("section", section);
        model.addAttribute("steps", Section.of(draft));
        model.addAttribute("exercise", draft.content().exercise());
        model.addAttribute("again", draft.state() != DraftState.WRITING);
        model.addAttribute("fieldRemarks", remarks(draft).filter(each -> each.section() == section).collect(Collectors.groupingBy(Remark::input)));
    }

    /// What the check finds, with the places where it is put right.
    Stream<Remark> remarks(Draft draft) {
        return drafts.check(draft).findings().stream().map(Remark::of);
    }
}
