package org.entente.publicregister.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.console.Language;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.console.Times;
import org.entente.evidence.StreamId;
import org.entente.foodsafety.Notifications;
import org.entente.party.ThisNode;
import org.entente.publicregister.Publication;
import org.entente.publicregister.Release;
import org.entente.publicregister.ReleaseContent;
import org.entente.publicregister.ReleaseStep;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes a release as an alert of the Common Alerting Protocol, OASIS CAP 1.2: `Alert` for the first text, `Update` for each later one, `Cancel` when a side has
/// withdrawn. The parts of both are in the order of the standard's schema. An exercise has the status `Exercise` and says so in its note.
@Component
class CapAlert {

    static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    /// CAP wants an offset and no fractions of a second, and never Z.
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").withZone(Times.ZONE);

    private final Texts texts;
    private final String sender;
    private final String government;

    CapAlert(Texts texts, ThisNode node) {
        this.texts = texts;
        this.sender = new StreamId(node.government().code(), Notifications.AGREEMENT).source();
        this.government = node.government().messageKey();
    }

    /// @param page address at which the public reads it
    byte[] write(Release release, String page) {
        Publication shown = release.last().orElseThrow();
        ReleaseStep ended = shown.ended();
        Instant sent = ended == null ? shown.at() : ended.at();
        List<Publication> before = release.publications().stream().filter(each -> each.at().isBefore(sent) && (ended != null || !each.equals(shown))).toList();
        var xml = new XmlText("alert", NAMESPACE);
        xml.element("identifier", identifier(release, shown) + (ended == null ? "" : ".cancel")).element("sender", sender).element("sent", TIME.format(sent));
        xml.element("status", shown.content().exercise() ? "Exercise" : "Actual");
        xml.element("msgType", ended != null ? "Cancel" : before.isEmpty() ? "Alert" : "Update").element("scope", "Public");
        note(xml, shown, ended);
        if (!before.isEmpty()) {
            xml.element("references", before.stream().map(each -> sender + "," + identifier(release, each) + "," + TIME.format(each.at())).collect(Collectors.joining(" ")));
        }
        for (Language language : Language.values()) {
            xml.element("info", () -> info(xml, shown.content(), ended != null, language, page));
        }
        return xml.end();
    }

    private void note(XmlText xml, Publication shown, @Nullable ReleaseStep ended) {
        String exercise = shown.content().exercise()
                ? Arrays.stream(Language.values()).map(each -> words("publicregister.cap.exercise", each.locale())).collect(Collectors.joining(" / "))
                : "";
        String reason = ended == null ? "" : ended.reason().orElseThrow().text();
        if (!exercise.isEmpty() || !reason.isEmpty()) {
            xml.element("note", (exercise + " " + reason).strip());
        }
    }

    private void info(XmlText xml, ReleaseContent content, boolean withdrawn, Language language, String page) {
        Locale locale = language.locale();
        Script script = Script.ofTag(language.tag());
        xml.element("language", language.tag()).element("category", "Health").element("event", words("publicregister.event." + content.kind().name(), locale));
        xml.element("urgency", step(withdrawn ? "PAST" : content.urgency().name())).element("severity", step(content.severity().name())).element("certainty", step(content.certainty().name()));
        xml.element("senderName", texts.of(Text.of("publicregister.cap.sender", Text.of(government)), locale));
        String headline = content.wording().headline(script).text();
        xml.element("headline", titled(headline, content.exercise(), withdrawn, locale));
        xml.element("description", withdrawn ? words("publicregister.withdrawn.lead", locale) : content.wording().text(script).text());
        xml.element("web", page);
        xml.element("area", () -> xml.element("areaDesc", words("publicregister.cap.area", locale)));
    }

    private String titled(String headline, boolean exercise, boolean withdrawn, Locale locale) {
        String whole = withdrawn ? texts.of(Text.of("publicregister.withdrawn.title", headline), locale) : headline;
        return exercise ? texts.of(Text.of("publicregister.exercise.title", whole), locale) : whole;
    }

    private static String identifier(Release release, Publication publication) {
        return release.reference() + "." + publication.version() + "." + publication.at().getEpochSecond();
    }

    /// `SEVERE` as CAP writes it: `Severe`.
    private static String step(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private String words(String key, Locale locale) {
        return texts.of(Text.of(key), locale);
    }
}
