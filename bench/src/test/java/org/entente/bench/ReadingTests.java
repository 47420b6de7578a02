package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReadingTests {

    @Test
    void quantilesAreTimesThatSomeDocumentTook() {
        Reading reading = Reading.of(LongStream.rangeClosed(1, 200).map(each -> 201 - each).map(each -> each * 1_000_000).toArray(), 4, 600, 0, null);
        assertThat(reading.p50()).isEqualTo(100);
        assertThat(reading.p99()).isEqualTo(198);
        assertThat(reading.perSecond()).isEqualTo(50);
        assertThat(reading.cpuPerDocument()).isEqualTo(3);
    }

    @Test
    void withoutADocumentThereIsNoQuantile() {
        Reading reading = Reading.of(new long[0], 4, 600, 3, "no answer");
        assertThat(reading.p50()).isNull();
        assertThat(reading.cpuPerDocument()).isNull();
        assertThat(Orders.read(Orders.write(reading), Reading.class)).isEqualTo(reading);
    }

    @Test
    void ofRoundsTheMedianCounts() {
        Cell cell = new Cell(Contestant.ENTENTE, DocumentSize.KB_2, Load.of(8));
        Readings readings = new Readings();
        LongStream.of(100, 900, 300).forEach(documents -> readings.add(cell, Reading.of(LongStream.range(0, documents).map(each -> documents).toArray(), 1, documents, 1, "late")));
        assertThat(readings.row(cell)).hasValueSatisfying(row -> {
            assertThat(row.perSecond()).isEqualTo(300);
            assertThat(row.failures()).isEqualTo(3);
        });
        readings.add(cell, Reading.of(new long[0], 1, 0, 0, null));
        assertThat(readings.row(cell)).hasValueSatisfying(row -> assertThat(row.perSecond()).isEqualTo(200));
    }

    @Test
    void figuresHaveThreeDigitsThatMeanSomething() {
        assertThat(new Double[] {0.012345, 1.2345, 12.345, 123.45, 12_345.6, null}).extracting(Figures::text).containsExactly("0.0123", "1.23", "12.3", "123", "12,346", "-");
    }
}
