package org.entente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.party.Government;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When word of a term's end is due.
class TermReminderTests {

    private final Agreement agreement;

    TermReminderTests() throws IOException {
        agreement = new Agreements().get("e-commerce");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-08, 2017-09-07, ", "2018-09-08, 2017-09-08, 12", "2018-09-08, 2018-03-07, 12", "2018-09-08, 2018-03-08, 6", "2018-09-08, 2018-06-07, 6", "2018-09-08, 2018-06-08, 3",
        "2018-09-08, 2018-08-07, 3", "2018-09-08, 2018-08-08, 1", "2018-09-08, 2018-09-08, 1",
        // a month that is too short ends on its last day, and so begins the word
        "2019-08-31, 2019-02-27, 12", "2019-08-31, 2019-02-28, 6", "2020-08-31, 2020-02-28, 12", "2020-08-31, 2020-02-29, 6", "2020-02-29, 2019-02-27, ", "2020-02-29, 2019-02-28, 12", "2020-03-31, 2020-02-29, 1"})
    void theNearestStageThatHasBegunIsDue(LocalDate last, LocalDate day, Integer months) {
        Optional<TermReminder> due = TermReminder.of(agreement, Government.HONG_KONG, new Standing.InForce(LocalDate.EPOCH, last), day);
        assertThat(due.map(TermReminder::months)).isEqualTo(Optional.ofNullable(months));
        due.ifPresent(each -> assertThat(each.since()).isBeforeOrEqualTo(day));
    }

    @Test
    void whatHasEndedIsToldForAMonth() {
        LocalDate last = LocalDate.parse("2018-09-08");
        Standing ended = new Standing.Ended(LocalDate.EPOCH, last);
        assertThat(TermReminder.of(agreement, Government.HONG_KONG, ended, LocalDate.parse("2018-09-09"))).hasValueSatisfying(each -> assertThat(each.months()).isZero());
        assertThat(TermReminder.of(agreement, Government.HONG_KONG, ended, LocalDate.parse("2018-10-08"))).isEmpty();
    }

    @Test
    void whatHasNoEndNeedsNoWord() {
        assertThat(TermReminder.of(agreement, Government.HONG_KONG, new Standing.InForce(LocalDate.EPOCH, null), LocalDate.parse("2018-09-08"))).isEmpty();
        assertThat(TermReminder.of(agreement, Government.HONG_KONG, new Standing.NoPage(), LocalDate.parse("2018-09-08"))).isEmpty();
    }
}
