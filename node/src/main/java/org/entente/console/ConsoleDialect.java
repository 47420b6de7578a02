package org.entente.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.entente.party.Names;
import org.entente.script.ConvertedText;
import org.entente.script.Script;
import org.entente.script.ScriptConverter;
import org.entente.script.ScriptText;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/// What templates may call besides Thymeleaf's own: `#words`, which writes texts, names and times in the language of the page.
@Component
class ConsoleDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String WORDS = "words";

    private final Texts texts;
    private final Times times;
    private final ScriptConverter converter;
    private final InstantSource clock;

    ConsoleDialect(Texts texts, Times times, ScriptConverter converter, InstantSource clock) {
        this.texts = texts;
        this.times = times;
        this.converter = converter;
        this.clock = clock;
    }

    @Override
    public String getName() {
        return "console";
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(WORDS);
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        return new Words(context.getLocale());
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }

    /// The functions of `#words`.
    public final class Words {

        private final Locale locale;

        private Words(Locale locale) {
            this.locale = locale;
        }

        public String of(Text text) {
            return texts.of(text, locale);
        }

        public String name(Names names) {
            return names.in(locale);
        }

        /// What somebody wrote, in the script of a Chinese page; on an English page as it was written.
        public ConvertedText reading(ScriptText written) {
            return converter.convert(written, Script.ofTag(locale.toLanguageTag()));
        }

        /// 2015年9月9日 14:02
        public String moment(Instant instant) {
            return times.moment(instant, locale);
        }

        /// 14:02 if that is today, else with the day.
        public String near(Instant instant) {
            return times.near(instant, clock.instant(), locale);
        }

        /// 14:02:07
        public String seconds(Instant instant) {
            return times.seconds(instant);
        }

        public String date(LocalDate date) {
            return times.date(date, locale);
        }

        public String day(Instant instant) {
            return times.date(Times.day(instant), locale);
        }

        public String span(Duration span) {
            return times.span(span, locale);
        }

        /// How long ago, or how long until, in words.
        public String from(Instant instant) {
            return times.span(Duration.between(instant, clock.instant()), locale);
        }
    }
}
