package org.entente.foodsafety.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.entente.console.Paging;
import org.entente.console.Reading;
import org.entente.foodsafety.NotificationContent;
import org.entente.party.Officer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The whole distribution list of a notification, or all results of samples, a hundred rows a page; and either as a file for a spreadsheet.
@Controller
@PreAuthorize("isAuthenticated()")
class TablePage {

    private static final int SIZE = 100;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final CaseViews views;
    private final TableFiles files;

    TablePage(CaseViews views, TableFiles files) {
        this.views = views;
        this.files = files;
    }

    @GetMapping("/notifications/{reference}/{table:distribution|samples}")
    String show(@PathVariable String reference, @PathVariable String table, @RequestParam(defaultValue = "1") String page, @AuthenticationPrincipal Officer officer, Model model) {
        CaseView view = views.find(reference, officer);
        NotificationContent content = view.about().content();
        List<?> all = table.equals("samples") ? content.unsatisfactoryFirst() : content.distribution();
        var asked = new Paging(page.matches("[1-9][0-9]{0,4}") ? Long.parseLong(page) : 1, SIZE, all.size(), "/notifications/" + reference + "/" + table);
        var paging = new Paging(Math.min(asked.page(), asked.last()), SIZE, all.size(), asked.path());
        model.addAttribute("view", view);
        model.addAttribute("exercise", content.exercise());
        model.addAttribute("reading", Reading.AS_WRITTEN);
        model.addAttribute("paging", paging);
        model.addAttribute("shown", all.subList((int) paging.offset(), (int) paging.to()));
        return "foodsafety/" + table;
    }

    @GetMapping("/notifications/{reference}/{table:distribution|samples}.csv")
    ResponseEntity<byte[]> download(@PathVariable String reference, @PathVariable String table, @AuthenticationPrincipal Officer officer, Locale language) {
        NotificationContent content = views.find(reference, officer).about().content();
        byte[] file = table.equals("samples") ? files.samples(content.samples(), language) : files.distribution(content.distribution(), language);
        String name = reference + "-" + table + ".csv";
        return ResponseEntity.ok().contentType(CSV).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString()).body(file);
    }
}
