package org.entente.evidence;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells people, and with `--json` programs, what the verification of an export found.
final class VerifyReport {

    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final int PROGRESS_STEP = 1_000;

    private final PrintStream out;
    private final ResourceBundle messages;
    private final boolean json;
    private final InstantSource clock;
    private Instant lastSaid;

    VerifyReport(PrintStream out, Locale locale, boolean json, InstantSource clock) {
        this.out = out;
        this.messages = messages(locale);
        this.json = json;
        this.clock = clock;
        this.lastSaid = clock.instant();
    }

    /// Texts are in traditional and simplified Chinese and in English; other languages get English.
    static ResourceBundle messages(Locale locale) {
        return ResourceBundle.getBundle("messages/evidence", locale.getLanguage().equals("zh") ? locale : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    int usage() {
        return refuse("usage", "usage", null);
    }

    int noTrust() {
        return refuse("no-trust", "no-trust", null);
    }

    int unreadable(Exception e) {
        return refuse("unreadable", "unreadable", e.toString());
    }

    private int refuse(String message, String code, @Nullable String detail) {
        say(message, detail == null ? "" : detail);
        printJson(VerifyJson.faulty(new ExportFault("", 0, code, detail == null ? "" : detail)));
        return VerifyCommand.CALLED_WRONGLY;
    }

    void progress(long entries) {
        if (entries % PROGRESS_STEP == 0 && clock.instant().isAfter(lastSaid.plus(QUIET))) {
            lastSaid = clock.instant();
            say("progress", entries);
        }
    }

    int verdict(ExportVerdict verdict) {
        return switch (verdict) {
            case ExportVerdict.Proven proven -> proven(proven);
            case ExportVerdict.Faulty faulty -> faulty(faulty.fault());
        };
    }

    private int proven(ExportVerdict.Proven proven) {
        say("made", proven.agreement(), proven.madeBy(), WireTime.write(proven.madeAt()));
        table(proven.streams()).forEach(out::println);
        say("attachments", proven.attachments(), proven.erased().size());
        proven.erased().forEach(part -> say("erased", part.sha256().hex()));
        say("proven", proven.entries());
        printJson(VerifyJson.proven(proven));
        return VerifyCommand.PROVEN;
    }

    private int faulty(ExportFault fault) {
        say("faulty");
        if (fault.line() > 0) {
            say("where-line", fault.file(), fault.line());
        } else if (!fault.file().isEmpty()) {
            say("where", fault.file());
        }
        say("what", messages.getString("fault." + fault.code()));
        say("code", fault.code(), fault.detail());
        printJson(VerifyJson.faulty(fault));
        return VerifyCommand.FAULTY;
    }

    private List<String> table(List<ExportVerdict.StreamSummary> streams) {
        TextTable table = new TextTable(List.of(text("column.stream"), text("column.entries"), text("column.first"), text("column.last"),
                text("column.stated-by"), text("column.acknowledged")));
        streams.forEach(s -> table.add(List.of(s.stream().source(), Long.toString(s.entries()), time(s.first()), time(s.last()),
                s.statedBy().entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", ")),
                s.acknowledged().stream().map(a -> text("acknowledged", a.receiver(), a.upTo(), WireTime.write(a.at())))
                        .collect(Collectors.joining(", ")))));
        return table.lines();
    }

    private static String time(@Nullable Instant time) {
        return time == null ? "" : WireTime.write(time);
    }

    private void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), Locale.ROOT).format(arguments);
    }

    private void printJson(byte[] line) {
        if (json) {
            out.println(new String(line, StandardCharsets.UTF_8));
        }
    }
}
