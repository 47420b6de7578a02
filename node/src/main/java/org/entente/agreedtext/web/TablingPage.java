package org.entente.agreedtext.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.agreedtext.AgreedTexts;
import org.entente.agreedtext.ClauseWords;
import org.entente.agreedtext.RegisterComparison;
import org.entente.agreedtext.TableText;
import org.entente.agreedtext.TextPart;
import org.entente.agreedtext.TextTabled;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.Instruments;
import org.entente.console.Choice;
import org.entente.console.Text;
import org.entente.journal.Outcome;
import org.entente.officialtext.ImportedText;
import org.entente.officialtext.ImportedTexts;
import org.entente.officialtext.PublishedText;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.Organisation;
import org.entente.party.Organisations;
import org.entente.script.Script;
import org.entente.script.ScriptRecognition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One agreement of an imported text: say which of the register's it is, look at what was read beside what the register has, settle what could not be read, and table it.
@Controller
@RequestMapping("/agreements/texts/{id}/parts/{part}")
@PreAuthorize("hasRole('LIAISON')")
class TablingPage {

    private static final String PAGE = "agreedtext/table";

    private final ImportedTexts imported;
    private final AgreedTexts texts;
    private final Agreements agreements;
    private final Instruments instruments;
    private final Organisations organisations;
    private final ScriptRecognition scripts;

    TablingPage(ImportedTexts imported, AgreedTexts texts, Agreements agreements, Instruments instruments, Organisations organisations, ScriptRecognition scripts) {
        this.imported = imported;
        this.texts = texts;
        this.agreements = agreements;
        this.instruments = instruments;
        this.organisations = organisations;
        this.scripts = scripts;
    }

    @GetMapping
    String ask(@PathVariable long id, @PathVariable int part, @RequestParam(required = false) @Nullable String agreement, @AuthenticationPrincipal Officer officer, Model model) {
        describe(id, part, agreement, List.of(), List.of(), List.of(), officer, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView table(@PathVariable long id, @PathVariable int part, @RequestParam String agreement, @RequestParam MultiValueMap<String, String> form, @AuthenticationPrincipal Officer officer, Model model,
            RedirectAttributes said) {
        ImportedText text = text(id);
        TextPart read = part(text, part);
        if (agreements.find(agreement).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<String> settled = typed(form, "settled", read.unread().size());
        List<String> notes = typed(form, "note", read.unread().size());
        List<String> clauses = form.getOrDefault("clause", List.of());
        List<TableText.Choice> choices = IntStream.range(0, settled.size()).mapToObj(at -> new TableText.Choice(settlement(settled.get(at)), notes.get(at))).toList();
        return switch (texts.table(agreement, new TableText(read, script(text), text.sha256(), clauses, choices), officer.signatory())) {
            case Outcome.Done done -> {
                said.addFlashAttribute("done", "agreedtext.done.tabled");
                yield new ModelAndView("redirect:/agreements/" + agreement + "/text/proposals/" + done.entry().hash().hex());
            }
            case Outcome.Refused refused -> {
                describe(id, part, agreement, clauses, settled, notes, officer, model);
                model.addAttribute("refused", new Text(refused.refusal().messageKey(), Arrays.asList(refused.refusal().arguments())));
                yield new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private void describe(long id, int part, @Nullable String agreement, List<String> clauses, List<String> settled, List<String> notes, Officer officer, Model model) {
        ImportedText text = text(id);
        TextPart read = part(text, part);
        List<Agreement> own = agreements.all().stream().filter(each -> instruments.maySpeak(each.key(), officer.signatory())).toList();
        Optional<Agreement> chosen = own.stream().filter(each -> agreement == null || agreement.isBlank() ? own.size() == 1 : each.key().equals(agreement)).findFirst();
        model.addAttribute("text", text);
        model.addAttribute("part", read);
        model.addAttribute("lang", script(text).tag());
        model.addAttribute("agreements", own);
        model.addAttribute("chosen", chosen.orElse(null));
        model.addAttribute("settled", settled);
        model.addAttribute("notes", notes);
        model.addAttribute("ids", clauses);
        model.addAttribute("settlements", Arrays.stream(TextTabled.Settlement.values()).map(each -> new Choice(each.name(), Text.of("agreedtext.settlement." + each))).toList());
        chosen.ifPresent(each -> {
            List<ClauseWords> provisions = texts.provisions(each.key(), read.text());
            model.addAttribute("clauses", provisions);
            model.addAttribute("parts", provisions.stream().collect(Collectors.toMap(ClauseWords::clause, clause -> String.join("、", texts.parts(each.key(), clause.clause())))));
            model.addAttribute("comparison", RegisterComparison.of(each, read.text(), names(each)));
        });
    }

    private List<Names> names(Agreement agreement) {
        return agreement.parties().stream().flatMap(each -> agreement.concludedBy(each).flatMap(organisations::find).map(Organisation::names).stream()).toList();
    }

    private Script script(ImportedText text) {
        return scripts.of(text.source(), Script.HANT);
    }

    private ImportedText text(long id) {
        return imported.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static TextPart part(ImportedText text, int part) {
        PublishedText read = text.read();
        if (part < 1 || part > read.agreements().size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new TextPart(read, part);
    }

    /// As many values as there are places, whatever the browser sent.
    private static List<String> typed(MultiValueMap<String, String> form, String name, int count) {
        List<String> values = form.getOrDefault(name, List.of());
        return IntStream.range(0, count).mapToObj(at -> at < values.size() ? values.get(at).strip() : "").map(each -> each.substring(0, Math.min(each.length(), 500))).toList();
    }

    private static TextTabled.@Nullable Settlement settlement(String typed) {
        return Arrays.stream(TextTabled.Settlement.values()).filter(each -> each.name().equals(typed)).findFirst().orElse(null);
    }
}
