package org.entente.console;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Writes times as officers read them. Hong Kong, Guangdong and Macao share UTC+8, so every page shows the time of Hong Kong.
@Component
public class Times {

    /// The one time zone of the pages.
    public static final ZoneId ZONE = ZoneId.of("Asia/Hong_Kong");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-M-d H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private final MessageSource messages;

    Times(MessageSource messages) {
        this.messages = messages;
    }

    /// 2015年9月9日 14:02
    public String moment(Instant instant, Locale locale) {
        return format("console.times.moment", at(instant), locale);
    }

    /// 2015年9月9日
    public String date(LocalDate date, Locale locale) {
        return format("console.times.date", date, locale);
    }

    /// The time alone on the day that `now` belongs to, day and time in its year, everything else in full.
    public String near(Instant instant, Instant now, Locale locale) {
        ZonedDateTime then = at(instant);
        ZonedDateTime today = at(now);
        if (then.toLocalDate().equals(today.toLocalDate())) {
            return clock(instant);
        }
        return format(then.getYear() == today.getYear() ? "console.times.day" : "console.times.moment", then, locale);
    }

    /// 14:02
    public String clock(Instant instant) {
        return CLOCK.format(at(instant));
    }

    /// 14:02:07
    public String seconds(Instant instant) {
        return SECONDS.format(at(instant));
    }

    /// A span of time in words, in at most two units: 18 分鐘, 2 小時 5 分鐘, 3 天.
    public String span(Duration span, Locale locale) {
        long minutes = span.abs().toMinutes();
        long hours = minutes / 60;
        if (hours >= 48) {
            return words("console.times.days", hours / 24, locale);
        }
        if (hours == 0) {
            return minutes == 0 ? words("console.times.moments", 0, locale) : words("console.times.minutes", minutes, locale);
        }
        String whole = words("console.times.hours", hours, locale);
        return minutes % 60 == 0 ? whole : whole + " " + words("console.times.minutes", minutes % 60, locale);
    }

    /// What an officer typed as a moment, in Hong Kong time: `2015-09-09 14:02`, and as well with slashes, as `2015年9月9日 14:02`, in
    /// full-width digits, or as a browser's own date field sends it. Empty when it cannot be read.
    public static Optional<Instant> typed(String value) {
        try {
            return Optional.of(LocalDateTime.parse(plain(value), TYPED).atZone(ZONE).toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /// What an officer typed as a day, in any of the same ways.
    public static Optional<LocalDate> typedDay(String value) {
        try {
            return Optional.of(LocalDate.parse(plain(value), TYPED_DAY));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /// A moment as a form shows it for typing.
    public static String typed(Instant instant) {
        return SHOWN.format(at(instant));
    }

    private static String plain(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC).replace('年', '-').replace('月', '-').replace('日', ' ').replace('T', ' ').replace('/', '-')
                .replaceAll("\\s+", " ").strip();
    }

    /// Day of a moment in the time zone of the pages.
    public static LocalDate day(Instant instant) {
        return at(instant).toLocalDate();
    }

    private String format(String patternKey, TemporalAccessor time, Locale locale) {
        return DateTimeFormatter.ofPattern(messages.getMessage(patternKey, null, locale), locale).format(time);
    }

    private String words(String key, long count, Locale locale) {
        return messages.getMessage(key, new Object[] {count}, locale);
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE);
    }
}
