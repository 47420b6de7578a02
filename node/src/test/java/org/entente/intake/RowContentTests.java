package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.channel.ChannelChoice;
import org.entente.channel.ChannelNote;
import org.entente.foodsafety.Hazard;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowContentTests {

    @Test
    void becomesASurveillanceResultThatNamesItsPublisher() {
        NotificationContent content = RowContent.of(row("Poland", "China"));
        assertThat(content.kind()).isEqualTo(NotificationKind.SURVEILLANCE);
        assertThat(content.published().orElseThrow().reference()).isEqualTo("2024.0001");
        assertThat(content.hazards()).extracting(Hazard::category).containsExactly(Hazard.Category.HEAVY_METAL);
        assertThat(content.missing()).isEmpty();
    }

    @Test
    void cutsWhatIsTooLongForATitle() {
        PublishedRow longRow = new PublishedRow(2, LocalDate.of(2024, 10, 30), "2024.0002", "Poland", List.of("China"), "茶".repeat(900), "", List.of(), List.of());
        assertThat(RowContent.of(longRow).title().text()).hasSize(NotificationContent.TITLE).endsWith("…");
        assertThat(RowContent.of(longRow).product().description().text()).hasSize(900);
    }

    /// What a third country found is not about the trade between the two sides; what one of them found in food from the other is (FS-1.4).
    @ParameterizedTest
    @CsvSource({"Poland, China, HERE", "Poland, Hong Kong, HERE", "Poland, China; Hong Kong, HERE", "Hong Kong, China, OTHER", "China, Hong Kong, OTHER", "Hong Kong, Hong Kong, HERE", "Hong Kong, Italy, HERE"})
    void goesTheWayThatTheChannelGuardSays(String from, String origins, ChannelChoice way) {
        PublishedRow row = row(from, origins.split("; "));
        assertThat(ChannelNote.of(RowContent.channel(row)).way()).contains(way);
    }

    private static PublishedRow row(String from, String... origins) {
        return new PublishedRow(2, LocalDate.of(2024, 10, 30), "2024.0001", from, List.of(origins), "Tea", "Tea", List.of("Lead - heavy metals"), List.of("Heavy metals"));
    }
}
