package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTests {

    private final Readings readings = new Readings();

    @Test
    void ratiosAreOursDividedByTheirs() {
        measured(Load.of(64), 5_000, 10, 200, 300);
        measured(Load.of(1), 300, 3, 100, 10);
        measured(Load.IDLE, 15, 5, 15, 20);
        assertThat(Ratios.of(readings).all()).extracting(Ratios.Ratio::key).containsExactly("64", "1", "idle_p50");
        assertThat(Ratios.of(readings).all()).extracting(Ratios.Ratio::value).containsExactly(25.0, 3.0, 0.25);
        assertThat(Ratios.of(readings).all()).extracting(Ratios.Ratio::reached).containsExactly(true, false, true);
    }

    @Test
    void withoutTheOtherThereIsNoRatio() {
        readings.add(new Cell(Contestant.ENTENTE, DocumentSize.KB_2, Load.of(64)), reading(10, 1));
        readings.add(new Cell(Contestant.PHASE4_BARE, DocumentSize.KB_2, Load.of(64)), reading(10, 1));
        assertThat(Ratios.of(readings).all()).isEmpty();
    }

    @Test
    void theLineOfJsonHasRowsAndRatios() {
        measured(Load.of(64), 5_000, 10, 200, 300);
        measured(Load.IDLE, 15, 5, 15, 20);
        JsonNode json = JsonMapper.shared().readTree(new ExchangeReport(readings, true).json());
        assertThat(json.path("rows")).hasSize(4);
        JsonNode first = json.path("rows").get(0);
        assertThat(first.propertyNames()).containsExactly("system", "size", "submitters", "docs_per_s", "p50_ms", "p99_ms", "cpu_ms_per_doc", "failures");
        assertThat(first.path("system").stringValue()).isEqualTo("entente");
        assertThat(first.path("size").intValue()).isEqualTo(2048);
        assertThat(first.path("docs_per_s").intValue()).isEqualTo(5000);
        assertThat(json.path("rows").get(2).path("submitters").intValue()).isZero();
        assertThat(json.path("ratios").path("64").intValue()).isEqualTo(25);
        assertThat(json.path("ratios").path("idle_p50").doubleValue()).isEqualTo(0.25);
    }

    @Test
    void theTableSaysWhatEachSideDoes() {
        measured(Load.of(64), 4_000, 10, 200, 300);
        assertThat(new ExchangeReport(readings, true).text()).contains("20.0   goal: at least 25.0: MISSED", "It is spared TLS", "whole nodes as they ship").doesNotContain("A first look");
        assertThat(new ExchangeReport(readings, false).text()).contains("20.0   goal: at least 25.0\n", "A first look").doesNotContain("MISSED", "reached");
    }

    @Test
    void thePictureIsWellFormedAndShowsEveryFigure() throws Exception {
        measured(Load.of(64), 4_321, 10, 200, 300);
        measured(Load.IDLE, 15, 5, 15, 20);
        String svg = new Plot(readings).svg();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(svg).contains(">4,321<", ">200<", ">5.00<", ">20.0<", "2 KB, documents/s");
    }

    private void measured(Load load, int ours, long oursMillis, int theirs, long theirsMillis) {
        readings.add(new Cell(Contestant.ENTENTE, DocumentSize.KB_2, load), reading(ours, oursMillis));
        readings.add(new Cell(Contestant.PHASE4, DocumentSize.KB_2, load), reading(theirs, theirsMillis));
    }

    private static Reading reading(int documents, long millis) {
        return Reading.of(LongStream.generate(() -> millis * 1_000_000).limit(documents).toArray(), 1, documents, 0, null);
    }
}
