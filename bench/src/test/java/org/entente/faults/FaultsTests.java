package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The short form of `./entente faults`; and that the comparison at its end finds what it is there to find.
class FaultsTests {

    private static final Path DATA = Path.of("target", "faults").toAbsolutePath();
    private static final long SEED = 20151109;

    @Test
    void nothingIsLostAndWhatWouldBeIsFound() throws Exception {
        Findings findings = new Findings(SEED);
        Screen screen = new Screen(System.err);
        try (Ground ground = Ground.prepare(DATA, Plan.brief().rate(), new Random(SEED), findings, screen)) {
            new Suite(Plan.brief(), SEED, screen).run(ground);
            assertThat(findings.isUnbroken()).as(findings.text()).isTrue();
            findsWhatIsWrong(ground, Ground.stream(ground.hongKong()).source());
        }
        try (Stream<Path> left = Files.list(DATA)) {
            assertThat(left).as("what the run leaves behind").isEmpty();
        }
    }

    private static void findsWhatIsWrong(Ground ground, String stream) throws Exception {
        String of = " where stream = (select id from journal.stream where source = ?) and sequence = ?";
        JdbcClient receiver = ground.guangdong().books().jdbc();
        receiver.sql("delete from journal.entry" + of).params(stream, 7).update();
        receiver.sql("update journal.entry set jws = overlay(jws placing 'AAAA' from 900)" + of).params(stream, 9).update();
        // A receipt that is missing would be fetched again at once; one that says something else stays.
        ground.hongKong().books().jdbc().sql("update exchange.receipt_got set jws = (select jws from exchange.receipt_got where stream = ? order by up_to limit 1) where stream = ?").params(stream, stream).update();
        Findings wrong = new Findings(SEED);
        new Audit(ground, wrong).compare();
        assertThat(wrong.lost()).isEqualTo(1);
        assertThat(wrong.wronglyAccepted()).isPositive();
        assertThat(wrong.unreceipted()).isPositive();
    }
}
