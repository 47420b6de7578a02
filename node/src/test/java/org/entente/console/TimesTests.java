package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTests {

    private static final Instant AFTERNOON = Instant.parse("2015-09-09T06:02:07Z");

    private final Times times;

    TimesTests() throws IOException {
        times = new Times(new MessageBundles("fail"));
    }

    @Test
    void writesMomentsInHongKongTimeAsEachLanguageDoes() {
        assertThat(times.moment(AFTERNOON, Language.HANT.locale())).isEqualTo("2015年9月9日 14:02");
        assertThat(times.moment(AFTERNOON, Language.HANS.locale())).isEqualTo("2015年9月9日 14:02");
        assertThat(times.moment(AFTERNOON, Language.ENGLISH.locale())).isEqualTo("9 Sep 2015, 14:02");
        assertThat(times.date(LocalDate.of(2015, 9, 9), Language.ENGLISH.locale())).isEqualTo("9 Sep 2015");
        assertThat(times.seconds(AFTERNOON)).isEqualTo("14:02:07");
    }

    @Test
    void saysNoMoreOfADayThanIsNeeded() {
        assertThat(times.near(AFTERNOON, AFTERNOON.plus(Duration.ofHours(9)), Language.HANT.locale())).isEqualTo("14:02");
        assertThat(times.near(AFTERNOON, AFTERNOON.plus(Duration.ofHours(10)), Language.HANT.locale())).isEqualTo("9月9日 14:02");
        assertThat(times.near(AFTERNOON, AFTERNOON.plus(Duration.ofDays(200)), Language.ENGLISH.locale())).isEqualTo("9 Sep 2015, 14:02");
    }

    @ParameterizedTest
    @CsvSource({"PT40S,不足 1 分鐘,less than a minute", "PT18M,18 分鐘,18 minutes", "PT1M,1 分鐘,1 minute", "PT2H,2 小時,2 hours", "PT2H5M,2 小時 5 分鐘,2 hours 5 minutes",
        "PT47H,47 小時,47 hours", "PT72H,3 天,3 days", "-PT18M,18 分鐘,18 minutes"})
    void writesSpansInWords(Duration span, String chinese, String english) {
        assertThat(times.span(span, Language.HANT.locale())).isEqualTo(chinese);
        assertThat(times.span(span, Language.ENGLISH.locale())).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-09-09 14:02", "2015-9-9 14:02", "2015/9/9 14:02", "2015年9月9日 14:02", "2015年9月9日14:02", "２０１５－９－９　１４：０２", "2015-09-09T14:02", " 2015-09-09  14:02:00 "})
    void readsMomentsAsOfficersTypeThem(String typed) {
        assertThat(Times.typed(typed)).contains(Instant.parse("2015-09-09T06:02:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2015-02-30 10:00", "2015-09-09", "2015-09-09 25:00", "09/09/2015 14:02"})
    void doesNotGuessAMoment(String typed) {
        assertThat(Times.typed(typed)).isEmpty();
    }

    @Test
    void readsDays() {
        assertThat(Times.typedDay("2015年9月9日")).contains(LocalDate.of(2015, 9, 9));
        assertThat(Times.typedDay("2015-02-30")).isEmpty();
        assertThat(Times.typed(Times.typed(AFTERNOON))).contains(Instant.parse("2015-09-09T06:02:00Z"));
    }
}
