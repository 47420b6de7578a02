package org.entente.console;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;

/// Reads what an officer typed into a form, and notes on the form what cannot be read, in words that name the field by its label. What
/// cannot be read comes back as null; {@link #failed()} says so once everything was read.
public final class FormReader {

    private static final Pattern ROW = Pattern.compile("\\[([0-9]+)]");

    private final Errors errors;
    private final TypedWords words;
    private final Locale page;
    private final String labels;

    /// @param labels begin of the message keys of the labels: the label of the field `lots[2].number` is `<labels>lots.number`
    public FormReader(Errors errors, TypedWords words, Locale page, String labels) {
        this.errors = errors;
        this.words = words;
        this.page = page;
        this.labels = labels;
    }

    public boolean failed() {
        return errors.hasErrors();
    }

    /// Words of the officer, at most so many characters; null when nothing was typed.
    public @Nullable ScriptText words(String field, @Nullable String typed, int most) {
        String line = line(field, typed, most);
        return line == null ? null : words.of(line, page);
    }

    public @Nullable ScriptText requiredWords(String field, @Nullable String typed, int most) {
        return required(field, typed) ? words(field, typed, most) : null;
    }

    /// A text that belongs to no script, such as a number or a code.
    public @Nullable String line(String field, @Nullable String typed, int most) {
        if (isEmpty(typed)) {
            return null;
        }
        String text = typed.strip().replace("\r\n", "\n");
        if (text.length() > most) {
            wrong(field, "console.form.long", most, text.length());
            return null;
        }
        if (text.codePoints().anyMatch(each -> each == 0 || each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE)) {
            wrong(field, "console.form.characters");
            return null;
        }
        return text;
    }

    public @Nullable String requiredLine(String field, @Nullable String typed, int most) {
        return required(field, typed) ? line(field, typed, most) : null;
    }

    /// A moment in Hong Kong time.
    public @Nullable Instant moment(String field, @Nullable String typed) {
        return read(field, typed, Times::typed, "console.form.moment");
    }

    public @Nullable Instant requiredMoment(String field, @Nullable String typed) {
        return required(field, typed) ? moment(field, typed) : null;
    }

    public @Nullable LocalDate day(String field, @Nullable String typed) {
        return read(field, typed, Times::typedDay, "console.form.day");
    }

    /// A number that is not negative, with at most 15 digits before the point and 6 after it; commas and full-width digits are read as well.
    public @Nullable BigDecimal number(String field, @Nullable String typed) {
        return read(field, typed, FormReader::plainNumber, "console.form.number");
    }

    /// A whole number from 0 to a limit.
    public @Nullable Integer count(String field, @Nullable String typed, int most) {
        return read(field, typed, text -> plainNumber(text).filter(each -> each.scale() <= 0 && each.compareTo(BigDecimal.valueOf(most)) <= 0).map(BigDecimal::intValue), "console.form.count", most);
    }

    public <E extends Enum<E>> @Nullable E choice(String field, @Nullable String typed, E[] values) {
        return read(field, typed, text -> Arrays.stream(values).filter(each -> each.name().equals(text)).findFirst(), "console.form.choice");
    }

    public <E extends Enum<E>> @Nullable E requiredChoice(String field, @Nullable String typed, E[] values) {
        if (isEmpty(typed)) {
            wrong(field, "console.form.choose");
            return null;
        }
        return choice(field, typed, values);
    }

    /// Notes that something is wrong with a field; the message's first value is the field's label.
    public void wrong(String field, String messageKey, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = label(field);
        System.arraycopy(values, 0, all, 1, values.length);
        errors.rejectValue(field, messageKey, all, messageKey);
    }

    private boolean required(String field, @Nullable String typed) {
        if (isEmpty(typed)) {
            wrong(field, "console.form.missing");
            return false;
        }
        return true;
    }

    private <T> @Nullable T read(String field, @Nullable String typed, Function<String, Optional<T>> reading, String messageKey, Object... values) {
        if (isEmpty(typed)) {
            return null;
        }
        Optional<T> read = reading.apply(typed);
        if (read.isEmpty()) {
            wrong(field, messageKey, values);
        }
        return read.orElse(null);
    }

    private DefaultMessageSourceResolvable label(String field) {
        var name = new DefaultMessageSourceResolvable(labels + ROW.matcher(field).replaceAll(""));
        Matcher row = ROW.matcher(field);
        return row.find()
                ? new DefaultMessageSourceResolvable(new String[] {"console.form.row"}, List.of(Integer.parseInt(row.group(1)) + 1, name).toArray())
                : new DefaultMessageSourceResolvable(new String[] {"console.form.field"}, new Object[] {name});
    }

    private static boolean isEmpty(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private static Optional<BigDecimal> plainNumber(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
        return plain.matches("[0-9]{1,15}(\\.[0-9]{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
