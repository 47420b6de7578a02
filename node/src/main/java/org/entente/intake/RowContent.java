package org.entente.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.channel.ChannelAnswers;
import org.entente.foodsafety.Basis;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.Essentials;
import org.entente.foodsafety.Hazard;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.Product;
import org.entente.foodsafety.PublishedSource;
import org.entente.foodsafety.Stated;
import org.entente.script.ScriptText;

/// What a published row becomes as a notification: a surveillance result (FS-2b), in the publisher's own words, with the publisher's reference.
final class RowContent {

    static final String PUBLISHER = "Rapid Alert System for Food and Feed (EU)";

    private static final int MOST_HAZARDS = 200;
    private static final int NAME = 300;
    private static final int SHORT = 100;

    private static final Map<String, Hazard.Category> CATEGORIES = Map.ofEntries(
            Map.entry("pathogenic micro-organisms", Hazard.Category.MICROBIAL), Map.entry("non-pathogenic micro-organisms", Hazard.Category.MICROBIAL),
            Map.entry("parasitic infestation", Hazard.Category.MICROBIAL), Map.entry("pesticide residues", Hazard.Category.PESTICIDE_RESIDUE),
            Map.entry("residues of veterinary medicinal products", Hazard.Category.VETERINARY_RESIDUE), Map.entry("heavy metals", Hazard.Category.HEAVY_METAL),
            Map.entry("mycotoxins", Hazard.Category.TOXIN), Map.entry("biotoxins (other)", Hazard.Category.TOXIN), Map.entry("natural toxins (other)", Hazard.Category.TOXIN),
            Map.entry("allergens", Hazard.Category.ALLERGEN), Map.entry("food additives and flavourings", Hazard.Category.ADDITIVE),
            Map.entry("adulteration / fraud", Hazard.Category.ADULTERATION), Map.entry("foreign bodies", Hazard.Category.FOREIGN_BODY), Map.entry("migration", Hazard.Category.MIGRATION),
            Map.entry("environmental pollutants", Hazard.Category.CONTAMINANT), Map.entry("industrial contaminants", Hazard.Category.CONTAMINANT),
            Map.entry("chemical contamination (other)", Hazard.Category.CONTAMINANT), Map.entry("novel food", Hazard.Category.NOVEL),
            Map.entry("labelling absent/incomplete/incorrect", Hazard.Category.LABELLING));

    private RowContent() {}

    static NotificationContent of(PublishedRow row) {
        return new ContentBuilder()
                .kind(NotificationKind.SURVEILLANCE)
                .classification(Classification.INFORMATION)
                .basis(Basis.OTHER_AUTHORITY)
                .title(ScriptText.latin(title(row)))
                .essentials(new Essentials(scope(row), Stated.unknown(), Stated.unknown()))
                .product(new Product(ScriptText.latin(cut(row.product(), NAME)), null, row.product().length() > NAME ? ScriptText.latin(row.product()) : null,
                        row.category().isEmpty() ? null : cut(row.category(), SHORT), row.origins().isEmpty() ? null : cut(String.join("; ", row.origins()), SHORT), null, null, null, null))
                .hazards(hazards(row))
                .source(new PublishedSource(PUBLISHER, row.reference(), row.date()))
                .build();
    }

    /// What the channel guard is told about a row (FS-1.4). Food that one of the two sides found at its border or market and that comes from the other belongs to the existing
    /// channel. What a third country found in food from either side is not about the trade between the two.
    static ChannelAnswers channel(PublishedRow row) {
        boolean foundByUs = Sides.either(row.from());
        boolean fromOther = row.origins().stream().anyMatch(origin -> Sides.either(origin) && !Sides.same(origin, row.from()));
        boolean both = row.origins().stream().filter(Sides::either).map(Sides::of).distinct().count() > 1;
        ChannelAnswers.Answer traded = foundByUs && fromOther ? ChannelAnswers.Answer.YES : both ? ChannelAnswers.Answer.UNKNOWN : ChannelAnswers.Answer.NO;
        return new ChannelAnswers(traded, foundByUs ? ChannelAnswers.Answer.YES : ChannelAnswers.Answer.NO, false, false);
    }

    static List<Hazard> hazards(PublishedRow row) {
        return IntStream.range(0, Math.min(row.hazards().size(), MOST_HAZARDS))
                .mapToObj(i -> Hazard.of(ScriptText.latin(cut(row.hazards().get(i), NAME)), CATEGORIES.getOrDefault(row.hazardCategory(i).toLowerCase(Locale.ROOT), Hazard.Category.OTHER)))
                .toList();
    }

    private static String title(PublishedRow row) {
        String title = row.hazards().isEmpty() ? row.product() : row.product() + ": " + String.join("; ", row.hazards());
        return cut(title, NotificationContent.TITLE);
    }

    private static Stated scope(PublishedRow row) {
        String scope = row.from().isEmpty() ? "" : "Notified by " + row.from() + (row.origins().isEmpty() ? "" : "; origin " + String.join(", ", row.origins()));
        return scope.isEmpty() ? Stated.unknown() : Stated.given(ScriptText.latin(scope));
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
