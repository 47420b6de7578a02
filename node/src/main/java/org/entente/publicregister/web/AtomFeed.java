package org.entente.publicregister.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.party.ThisNode;
import org.springframework.stereotype.Component;

/// Writes releases as an Atom feed (RFC 4287) in one language. Every entry carries the category `Actual` or `Exercise`, and an exercise says so in its title.
@Component
class AtomFeed {

    static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Texts texts;
    private final ThisNode node;

    AtomFeed(Texts texts, ThisNode node) {
        this.texts = texts;
        this.node = node;
    }

    /// @param notices the last changed first
    /// @param base    address of this node, without a slash at its end
    byte[] write(List<Notice> notices, String base, Locale locale) {
        String pages = base + "/public/notifications";
        var xml = new XmlText("feed", NAMESPACE);
        xml.element("id", "urn:entente:" + node.government().code() + ":public-register");
        xml.element("title", texts.of(Text.of("publicregister.feed", Text.of(node.government().messageKey())), locale), "xml:lang", locale.toLanguageTag());
        xml.element("updated", notices.stream().map(Notice::changed).max(Instant::compareTo).orElse(Instant.EPOCH).toString());
        xml.element("author", () -> xml.element("name", texts.of(Text.of("publicregister.cap.sender", Text.of(node.government().messageKey())), locale)));
        xml.element("link", () -> {}, "rel", "self", "type", "application/atom+xml", "href", pages + ".atom");
        xml.element("link", () -> {}, "rel", "alternate", "type", "text/html", "href", pages);
        notices.forEach(each -> xml.element("entry", () -> entry(xml, each, pages + "/" + each.reference(), locale)));
        return xml.end();
    }

    private void entry(XmlText xml, Notice notice, String page, Locale locale) {
        xml.element("id", "urn:entente:public-register:" + notice.reference());
        xml.element("title", title(notice, locale), "xml:lang", notice.headline().script().tag());
        xml.element("updated", notice.changed().toString()).element("published", notice.first().toString());
        xml.element("category", () -> {}, "term", notice.exercise() ? "Exercise" : "Actual");
        xml.element("link", () -> {}, "rel", "alternate", "type", "text/html", "href", page);
        xml.element("link", () -> {}, "rel", "related", "type", "application/cap+xml", "href", page + ".cap.xml");
        String summary = notice.withdrawn() ? texts.of(Text.of("publicregister.withdrawn.lead"), locale) : Objects.requireNonNull(notice.text()).text();
        xml.element("summary", summary, "type", "text", "xml:lang", notice.headline().script().tag());
    }

    private String title(Notice notice, Locale locale) {
        String headline = notice.headline().text();
        String whole = notice.withdrawn() ? texts.of(Text.of("publicregister.withdrawn.title", headline), locale) : headline;
        return notice.exercise() ? texts.of(Text.of("publicregister.exercise.title", whole), locale) : whole;
    }
}
