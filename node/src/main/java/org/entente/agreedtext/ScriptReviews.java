package org.entente.agreedtext;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.agreedtext.TextRefusal.Why;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.Instruments;
import org.entente.evidence.Sha256;
import org.entente.journal.Journal;
import org.entente.journal.Outcome;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.Signatory;
import org.entente.script.Script;
import org.entente.script.ScriptConverter;
import org.springframework.stereotype.Component;

/// Compares the two authentic texts of an agreement, and has an officer of each side sign off where they differ by more than script. Where one text alone is agreed, the other is converted and compared back, and is no
/// authentic text.
@Component
public class ScriptReviews {

    private final Agreements agreements;
    private final Instruments instruments;
    private final Journal journal;
    private final ScriptConverter converter;

    ScriptReviews(Agreements agreements, Instruments instruments, Journal journal, ScriptConverter converter) {
        this.agreements = agreements;
        this.instruments = instruments;
        this.journal = journal;
        this.converter = converter;
    }

    /// Empty while no text is agreed.
    public Optional<ScriptReview> review(String agreement) {
        return review(agreements.get(agreement), journal.about(agreement, TextHistory.SUBJECT));
    }

    /// The text of a script on a day; converted from the other script where it is not agreed itself.
    public List<StandingClause> on(TextHistory history, Script script, LocalDate day) {
        List<StandingClause> own = history.on(script, day);
        Script other = script == Script.HANT ? Script.HANS : Script.HANT;
        return !own.isEmpty() ? own : history.on(other, day).stream().map(each -> new StandingClause(
                new ClauseWords(each.clause().clause(), convert(each.clause().number(), other, script), convert(each.clause().words(), other, script), List.of()), each.repealed(), each.changes())).toList();
    }

    /// Takes the differences as they are.
    ///
    /// @param digest of what the officer has looked at
    public Outcome signOff(String key, String digest, Signatory who) {
        Agreement agreement = agreements.get(key);
        if (!instruments.maySpeak(key, who)) {
            return new Outcome.Refused(TextRefusal.of(Why.NOT_THE_PARTY));
        }
        return journal.record(key, who, (ledger, now) -> {
            ScriptReview review = review(agreement, ledger.about(TextHistory.SUBJECT)).filter(each -> each.derived() == null).orElse(null);
            if (review == null) {
                return Ruling.refuse(TextRefusal.of(Why.NO_AGREED_TEXT));
            }
            if (!review.digest().equals(digest)) {
                return Ruling.refuse(TextRefusal.of(Why.OUTDATED));
            }
            return review.awaited().contains(who.government()) ? Ruling.accept(new Statement(new DifferencesSignedOff(digest, review.differences()), TextHistory.SUBJECT, null))
                    : Ruling.refuse(TextRefusal.of(Why.ALREADY_SIGNED));
        });
    }

    private Optional<ScriptReview> review(Agreement agreement, List<Recorded> facts) {
        TextHistory history = new TextHistory(agreement, facts);
        if (history.scripts().isEmpty()) {
            return Optional.empty();
        }
        Map<String, ClauseWords> hant = standing(history, Script.HANT);
        Map<String, ClauseWords> hans = standing(history, Script.HANS);
        List<ScriptDifference> differences = new ArrayList<>();
        Stream.concat(hant.keySet().stream(), hans.keySet().stream()).distinct().forEach(each -> differences.addAll(ScriptDifference.of(each, words(hant, each), words(hans, each), converter)));
        String digest = digest(hant, hans, differences);
        List<Recorded> signed = new ArrayList<>();
        List<Government> awaited = new ArrayList<>(agreement.parties());
        facts.stream().filter(each -> each.fact() instanceof DifferencesSignedOff fact && fact.digest().equals(digest)).sorted(Recorded.IN_TIME).filter(each -> awaited.remove(each.government())).forEach(signed::add);
        Script derived = history.scripts().size() > 1 ? null : history.scripts().contains(Script.HANT) ? Script.HANS : Script.HANT;
        return Optional.of(new ScriptReview(derived, differences, digest, signed, awaited));
    }

    private Map<String, ClauseWords> standing(TextHistory history, Script script) {
        Map<String, ClauseWords> standing = new LinkedHashMap<>();
        on(history, script, LocalDate.MAX).stream().filter(each -> !each.repealed()).forEach(each -> standing.put(each.clause().clause(), each.clause()));
        return standing;
    }

    private static String words(Map<String, ClauseWords> text, String clause) {
        return Optional.ofNullable(text.get(clause)).map(ClauseWords::words).orElse("");
    }

    private static String digest(Map<String, ClauseWords> hant, Map<String, ClauseWords> hans, List<ScriptDifference> differences) {
        StringBuilder form = new StringBuilder("entente-scripts 1\n");
        Stream.of(hant, hans).forEach(text -> text.values().forEach(each -> lines(form.append('[').append(each.clause()).append("]\n"), each.words())));
        differences.forEach(each -> lines(form.append(each.clause()).append(' ').append(each.kind()).append(' ').append(each.in().tag()).append('\n'), each.before() + "\n" + each.has() + "\n" + each.expected()));
        return Sha256.of(form.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static void lines(StringBuilder form, String words) {
        words.lines().forEach(each -> form.append('\t').append(each).append('\n'));
    }

    private String convert(String words, Script from, Script to) {
        return ScriptDifference.convert(words, from, to, converter);
    }
}
