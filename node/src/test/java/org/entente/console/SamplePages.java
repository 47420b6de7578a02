package org.entente.console;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/// Pages as a module has them: one with every component, one that breaks, one for liaison officers, and one whose rule was forgotten.
class SamplePages {

    @Bean
    Pages samplePagesController(Clock clock) {
        return new Pages(clock);
    }

    record Form(@Nullable String name, @Nullable String kind, @Nullable String kindAgain, @Nullable List<String> kinds, @Nullable String known, @Nullable String scope,
            boolean urgent, @Nullable MultipartFile list) {}

    /// An inner class, which the node's own scan does not take for one of its pages.
    @Controller
    class Pages {

        private final Clock clock;

        Pages(Clock clock) {
            this.clock = clock;
        }

        @GetMapping("/samples")
        @PreAuthorize("isAuthenticated()")
        String components(Model model) {
            model.addAttribute("form", new Form("", "", "", List.of(), "", "", false, null));
            return show(model);
        }

        @PostMapping("/samples")
        @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER')")
        String send(@ModelAttribute("form") Form form, BindingResult wrong, Model model, HttpServletResponse response) {
            wrong.rejectValue("name", "sample.field.missing");
            wrong.rejectValue("kindAgain", "sample.field.choice.missing");
            response.setStatus(422);
            return show(model);
        }

        @GetMapping("/samples/broken")
        @PreAuthorize("isAuthenticated()")
        String broken() {
            throw new IllegalStateException("an inner secret");
        }

        @GetMapping("/samples/liaison")
        @PreAuthorize("hasRole('LIAISON')")
        String liaison(Model model) {
            return components(model);
        }

        @GetMapping("/samples/unguarded")
        String unguarded(Model model) {
            return components(model);
        }

        private String show(Model model) {
            Instant now = clock.instant();
            Seal seal = new Seal("HK", "food-safety", 12, "1f".repeat(32));
            model.addAttribute("exercise", true);
            model.addAttribute("seal", seal);
            model.addAttribute("missing", Status.due("sample.one-missing"));
            model.addAttribute("rungs", List.of(
                    new Rung(Status.Kind.DONE, Text.of("sample.delivered"), now.minus(Duration.ofMinutes(90)), null),
                    new Rung(Status.Kind.DONE, Text.of("sample.opened"), now.minus(Duration.ofMinutes(87)), Text.of("sample.opened.by")),
                    new Rung(Status.Kind.DONE, Text.of("sample.assessed"), now.minus(Duration.ofMinutes(61)), Text.of("sample.assessed.finding")),
                    new Rung(Status.Kind.DUE, Text.of("sample.reported"), null, Text.of("sample.reported.limit")),
                    new Rung(Status.Kind.IDLE, Text.of("sample.informed"), null, null)));
            model.addAttribute("lines", List.of(
                    new HistoryLine(now.minus(Duration.ofMinutes(90)), false, Text.of("sample.issued"), List.of(), seal),
                    new HistoryLine(now.minus(Duration.ofMinutes(90)), true, Text.of("sample.received"), List.of(), null),
                    new HistoryLine(now.minus(Duration.ofMinutes(61)), true, Text.of("sample.assessment"), List.of(ScriptText.hans("请尽快提供分销名单及封存数量。")), new Seal("GD", "food-safety", 41, "2e".repeat(32))),
                    new HistoryLine(now.minus(Duration.ofMinutes(42)), false, Text.of("sample.follow-up"), List.of(), new Seal("HK", "food-safety", 13, "3d".repeat(32)))));
            model.addAttribute("from", Script.HANS);
            model.addAttribute("paging", new Paging(2, 25, 22_000, "/samples?state=open"));
            model.addAttribute("choices", List.of(new Choice("alert", Text.of("sample.choice.alert")), new Choice("recall", Text.of("sample.choice.recall"))));
            return "samples/components";
        }
    }
}
