package org.entente.console;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.party.Officer;
import org.entente.party.Organisation;
import org.entente.party.Organisations;
import org.entente.party.ThisNode;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/// Gives every page its frame: whose node it is, who is signed in, the menu and the languages.
@ControllerAdvice
class PageFrame {

    private final ThisNode node;
    private final Organisations organisations;
    private final MessageSource messages;
    private final List<MenuEntry> menu;
    private final ObjectProvider<RunningExercises> exercises;
    private final UploadLimit upload;
    private final InstantSource clock;

    PageFrame(ThisNode node, Organisations organisations, MessageSource messages, ObjectProvider<MenuEntry> menu, ObjectProvider<RunningExercises> exercises, UploadLimit upload, InstantSource clock) {
        this.node = node;
        this.organisations = organisations;
        this.messages = messages;
        this.menu = menu.stream().sorted(Comparator.comparing(MenuEntry::order)).toList();
        this.exercises = exercises;
        this.upload = upload;
        this.clock = clock;
    }

    @ModelAttribute("page")
    @Nullable PageModel page(HttpServletRequest request, Locale locale, @AuthenticationPrincipal @Nullable Officer officer) {
        return GuardedRoutes.isPage(request.getRequestURI()) ? frame(request, locale, officer) : null;
    }

    private PageModel frame(HttpServletRequest request, Locale locale, @Nullable Officer officer) {
        String address = address(request);
        Language language = Language.ofTag(locale.toLanguageTag()).orElse(Language.HANT);
        return new PageModel(language, node.government(), messages.getMessage(node.government().messageKey(), null, locale), officer,
                officer == null ? "" : officer.names().in(locale), officer == null ? "" : organisation(officer, locale), tongues(language, address),
                officer == null ? List.of() : menuFor(officer, path(request)), running(request, officer), upload.megabytes(), clock.instant(), address);
    }

    private String organisation(Officer officer, Locale locale) {
        return organisations.find(officer.organisation()).map(Organisation::names).map(names -> names.in(locale)).orElse(officer.organisation().value());
    }

    /// What the public reads names no exercise: what is published there says itself whether it is real.
    private List<ScriptText> running(HttpServletRequest request, @Nullable Officer officer) {
        boolean ours = officer != null || path(request).equals("/sign-in");
        return ours ? exercises.stream().flatMap(each -> each.names().stream()).distinct().toList() : List.of();
    }

    private static List<PageModel.Tongue> tongues(Language current, String address) {
        return Arrays.stream(Language.values()).map(each -> new PageModel.Tongue(each.tag(),
                UriComponentsBuilder.fromUriString(address).replaceQueryParam(LanguageChoice.PARAMETER, each.tag()).build().toUriString(), each == current)).toList();
    }

    private List<PageModel.MenuLink> menuFor(Officer officer, String path) {
        return menu.stream().filter(entry -> entry.isFor(officer)).map(entry -> new PageModel.MenuLink(entry.messageKey(), entry.path(), mark(entry, path))).toList();
    }

    private static @Nullable String mark(MenuEntry entry, String path) {
        if (entry.path().equals(path)) {
            return "page";
        }
        return entry.holds(path) ? "true" : null;
    }

    /// Path and query of the page that the reader asked for, also when an error page answers.
    private static String address(HttpServletRequest request) {
        String query = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null ? request.getQueryString() : null;
        return query == null ? path(request) : path(request) + "?" + query;
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return "/" + path.replaceFirst("^/+", "");
    }
}
