package org.entente.foodsafety;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.console.Text;
import org.entente.journal.AttachmentRef;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.Test;

class ContentChangesTests {

    private static final Lot LOT = new Lot("DEMO-1", LocalDate.of(2015, 5, 2), null, new BigDecimal("1200"), "箱", null);

    private final NotificationContent before = CaseSamples.alert().change().title(ScriptText.hant("示範花生油含黃曲霉毒素")).lots(List.of(LOT)).build();

    @Test
    void nothingDiffersFromItself() {
        assertThat(changes(before)).isEmpty();
    }

    @Test
    void aTextIsComparedSignBySign() {
        ContentChange title = changes(before.change().title(ScriptText.hant("示範花生油不含黃曲霉毒素")).build()).getFirst();
        assertThat(title.labelKey()).isEqualTo("notifications.field.title");
        assertThat(title.after().stream().filter(ContentChange.Piece::changed).map(ContentChangesTests::written)).containsExactly("不");
        assertThat(title.before()).noneMatch(ContentChange.Piece::changed);
    }

    @Test
    void aRowThatStaysIsComparedFieldByField() {
        var lot = new Lot("DEMO-1", LOT.producedOn(), LocalDate.of(2016, 11, 1), new BigDecimal("1300.0"), "箱", null);
        assertThat(changes(before.change().lots(List.of(lot)).build())).extracting(ContentChangesTests::inWords)
                .containsExactly("notifications.field.lots.quantity DEMO-1: 1200 → 1300", "notifications.field.lots.useBy DEMO-1:  → 2016-11-01");
    }

    @Test
    void aRowThatComesOrGoesStandsAsAWhole() {
        var other = new Lot("DEMO-2", null, null, new BigDecimal("5"), "箱", null);
        assertThat(changes(before.change().lots(List.of(other)).build())).extracting(ContentChangesTests::inWords)
                .containsExactly("notifications.part.lots : DEMO-1|2015-05-02|1200|箱 → ", "notifications.part.lots :  → DEMO-2|5|箱");
    }

    @Test
    void rowsOfOneNameAreToldApart() {
        var twice = before.change().lots(List.of(LOT, LOT)).build();
        assertThat(changes(twice)).singleElement().satisfies(each -> assertThat(each.labelKey()).isEqualTo("notifications.part.lots"));
    }

    @Test
    void whatWasUnknownAndIsGivenNowIsSaid() {
        var unknown = before.change().essentials(new Essentials(Stated.unknown(), Stated.notYet(), Stated.notYet())).build();
        var given = before.change().essentials(new Essentials(Stated.given(ScriptText.hant("全港")), Stated.notYet(), Stated.notYet())).build();
        assertThat(ContentChanges.between(new CurrentContent(unknown, List.of()), new CurrentContent(given, List.of()))).extracting(ContentChangesTests::inWords)
                .containsExactly("notifications.field.scope : notifications.unknown → 全港");
    }

    @Test
    void filesCount() {
        var file = new AttachmentRef("0".repeat(64), "application/pdf", 1, "報告.pdf");
        assertThat(ContentChanges.between(new CurrentContent(before, List.of()), new CurrentContent(before, List.of(file)))).extracting(ContentChange::labelKey).containsExactly("notifications.part.files");
    }

    private List<ContentChange> changes(NotificationContent after) {
        return ContentChanges.between(new CurrentContent(before, List.of()), new CurrentContent(after, List.of()));
    }

    private static String inWords(ContentChange change) {
        return change.labelKey() + " " + (change.row() == null ? "" : written(change.row())) + ": " + words(change.before()) + " → " + words(change.after());
    }

    private static String words(List<ContentChange.Piece> pieces) {
        return pieces.stream().map(ContentChangesTests::written).filter(each -> !each.equals("notifications.changes.and")).collect(Collectors.joining("|"));
    }

    private static String written(ContentChange.Piece piece) {
        return written(piece.text());
    }

    private static String written(Text text) {
        Object value = text.values().isEmpty() ? text.key() : text.values().getFirst();
        return value instanceof ScriptText words ? words.text() : value.toString();
    }
}
