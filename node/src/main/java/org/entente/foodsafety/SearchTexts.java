package org.entente.foodsafety;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// The texts of a notification in which words are looked for, each under the field by whose name it is shown.
final class SearchTexts {

    /// All fields, the weightiest first.
    static final List<String> FIELDS = List.of("title", "product", "operator", "hazard", "lot", "source", "scope", "measures", "precautions", "policy", "summary", "text");

    /// @param field one of {@link #FIELDS}
    record Text(String field, ScriptText written) {}

    private final List<Text> texts = new ArrayList<>();

    private SearchTexts() {}

    static List<Text> of(Case about) {
        SearchTexts all = new SearchTexts();
        all.content(about.content());
        about.history().forEach(each -> all.said((FoodSafetyFact) each.fact()));
        return all.texts.stream().distinct().toList();
    }

    private void content(NotificationContent content) {
        add("title", content.title());
        add("summary", content.summary());
        essentials(content.essentials());
        if (content.product() != null) {
            add("product", content.product().name());
            add("product", content.product().brand());
            add("product", content.product().description());
            add("product", content.product().category());
            add("product", content.product().origin());
        }
        content.operators().forEach(firm -> firm.names().forEach(name -> add("operator", name)));
        content.hazards().forEach(hazard -> add("hazard", hazard.agent()));
        content.samples().stream().filter(SampleResult::unsatisfactory).forEach(this::sample);
        content.lots().forEach(lot -> add("lot", lot.number()));
        content.published().ifPresent(source -> add("source", source.reference()));
        content.published().ifPresent(source -> add("source", source.publisher()));
        if (content.policy() != null) {
            Stream.of(content.policy().instrument(), content.policy().before(), content.policy().after()).forEach(each -> add("policy", each));
        }
    }

    /// Of a table of results those are looked for that went wrong.
    private void sample(SampleResult sample) {
        add("product", sample.product());
        add("hazard", sample.agent());
    }

    private void essentials(@Nullable Essentials essentials) {
        if (essentials != null) {
            add("scope", essentials.scope().text());
            add("measures", essentials.controlMeasures().text());
            add("precautions", essentials.precautions().text());
        }
    }

    private void said(FoodSafetyFact fact) {
        switch (fact) {
            case FollowUpAdded added -> {
                add("text", added.followUp().text());
                essentials(added.followUp().essentials());
                added.followUp().measures().forEach(each -> add("measures", each.scope()));
            }
            case InformationRequested asked -> add("text", asked.question());
            case InformationAnswered answered -> add("text", answered.answer());
            case NotificationCorrected corrected -> add("text", corrected.reason());
            case NotificationReclassified reclassified -> add("text", reclassified.reason());
            case NotificationWithdrawn withdrawn -> add("text", withdrawn.reason());
            case NotificationAssessed assessed -> add("text", assessed.note());
            case NotificationClosed closed -> add("text", closed.outcome());
            case NotificationIssued issued -> content(issued.content());
            case NotificationOpened(), ReportedToGovernment _, DepartmentsInformed _ -> { }
        }
    }

    private void add(String field, @Nullable ScriptText text) {
        if (text != null && !text.text().isBlank()) {
            texts.add(new Text(field, text));
        }
    }

    private void add(String field, @Nullable String text) {
        add(field, text == null ? null : ScriptText.latin(text));
    }
}
