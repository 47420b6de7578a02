package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublishedFileTests {

    private static final String HEAD = "Date of Case,Reference,Notification From,Country Origin,Product,Product Category,Hazard Substance,Hazard Category\n";
    private static final String GOOD = "\"Oct 30, 2024\",2024.8041,Poland,China,Spoon,Food contact materials,Amines - migration,Migration\n";

    @Test
    void readsARowAsPublished() throws IOException {
        PublishedRow row = read(HEAD + GOOD).rows().getFirst();
        assertThat(row.date()).isEqualTo(LocalDate.of(2024, 10, 30));
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.hazards()).containsExactly("Amines - migration");
    }

    @Test
    void keepsARepeatedHazardOnceWithItsCategory() throws IOException {
        PublishedRow row = read(HEAD + "\"Oct 1, 2024\",R1,Poland,China,Tea,Tea,Aflatoxins - mycotoxins; Lead - heavy metals; Aflatoxins - mycotoxins,Mycotoxins; Heavy metals; Mycotoxins\n").rows().getFirst();
        assertThat(row.hazards()).containsExactly("Aflatoxins - mycotoxins", "Lead - heavy metals");
        assertThat(row.hazardCategory(1)).isEqualTo("Heavy metals");
    }

    @Test
    void takesAByteOrderMarkAndColumnsInAnyOrder() throws IOException {
        PublishedFile file = read("\uFEFFReference,Product,Date of Case,Notification From,Country Origin,Product Category,Hazard Substance,Hazard Category\nR1,Tea,2024-10-30,Poland,China,,,\n");
        assertThat(file.faults()).isEmpty();
        assertThat(file.rows().getFirst().product()).isEqualTo("Tea");
    }

    @Test
    void reportsAFaultyRowWithLineAndReasonAndGoesOn() throws IOException {
        PublishedFile file = read(HEAD
                + ",R1,Poland,China,Tea,,,\n"
                + "someday,R2,Poland,China,Tea,,,\n"
                + "\"Oct 30, 2024\",,Poland,China,Tea,,,\n"
                + "\"Oct 30, 2024\",R4,Poland,China,,,,\n"
                + "\"Oct 30, 2024\",R5,Poland\n"
                + "\"Feb 30, 2024\",R6,Poland,China,Tea,,,\n"
                + "\"Oct 30, 2024\",R7,Poland,China," + "x".repeat(1_001) + ",,,\n"
                + GOOD + GOOD);
        assertThat(file.faults()).extracting(RowFault::line).containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L, 10L);
        assertThat(file.faults()).extracting(RowFault::messageKey).containsExactly("intake.fault.date-missing", "intake.fault.date", "intake.fault.reference-missing", "intake.fault.product-missing",
                "intake.fault.cells", "intake.fault.date", "intake.fault.long", "intake.fault.twice");
        assertThat(file.rows()).hasSize(1);
        assertThat(file.size()).isEqualTo(9);
    }

    @Test
    void aQuoteThatIsNeverClosedSpoilsItsOwnRowOnly() throws IOException {
        PublishedFile file = read(HEAD + "\"Oct 30, 2024\",R1,Poland,China,\"Tea,,,\n" + "\"Oct 30, 2024\",R2,Poland,China,Tea,,,\n".repeat(1)
                + "\"Oct 30, 2024\",R3,Poland,China,\"Tea \"\"green\"\"\nof two lines\",,,\n");
        assertThat(file.faults()).extracting(RowFault::messageKey).containsExactly("intake.fault.quotes");
        assertThat(file.rows()).extracting(PublishedRow::reference).containsExactly("R2", "R3");
        assertThat(file.rows().getLast().product()).isEqualTo("Tea \"green\"\nof two lines");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        byte[] row = "\"Oct 30, 2024\",R1,Poland,China,Tea \u00e9,,,\n".getBytes(StandardCharsets.ISO_8859_1);
        PublishedFile file = PublishedFile.read(new ByteArrayInputStream(concat(HEAD.getBytes(StandardCharsets.UTF_8), row)));
        assertThat(file.faults()).extracting(RowFault::messageKey).containsExactly("intake.fault.not-text");
    }

    @Test
    void refusesAFileWithoutThePublishersColumns() {
        assertThatThrownBy(() -> read("a,b\n1,2\n")).isInstanceOf(UnusableFileException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(UnusableFileException.class);
    }

    private static PublishedFile read(String text) throws IOException {
        return PublishedFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
