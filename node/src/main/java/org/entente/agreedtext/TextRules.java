package org.entente.agreedtext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.agreement.Agreement;
import org.entente.agreement.Instrument;
import org.entente.agreedtext.TextRefusal.Why;
import org.entente.script.Script;

/// What may be tabled and proposed about an agreement's text as it stands.
record TextRules(Agreement agreement, TextHistory history) {

    private static final int LONGEST = 200_000;

    Optional<TextRefusal> tabling(TextTabled text) {
        Wording wording = text.wording();
        List<String> ids = wording.clauses().stream().map(ClauseWords::clause).toList();
        Set<String> once = new HashSet<>();
        Optional<String> wrong = ids.stream().filter(each -> !new ClauseIds(agreement).fits(each) || !once.add(each)).findFirst();
        if (history.agreed(wording.script()).isPresent()) {
            return refuse(Why.ALREADY_AGREED);
        }
        if (history.proposals().stream().anyMatch(each -> each.isOpen() && each.proposal().digest().equals(text.digest()))) {
            return refuse(Why.ALREADY_TABLED);
        }
        if (wording.clauses().isEmpty() || wording.title().isBlank() || wording.script() == Script.LATIN) {
            return refuse(Why.EMPTY);
        }
        if (wording.canonical().length() > LONGEST) {
            return refuse(Why.TOO_LONG);
        }
        return wrong.map(each -> new TextRefusal(Why.WRONG_CLAUSE_ID, each));
    }

    Optional<TextRefusal> amending(ProposeAmendment command, LocalDate today) {
        if (agreement.instrument().amendment() != Instrument.Amendment.BY_CONSENT) {
            return refuse(agreement.instrument().amendment() == Instrument.Amendment.BY_SUPPLEMENT ? Why.BY_SUPPLEMENT : Why.NO_RULE);
        }
        if (history.scripts().isEmpty()) {
            return refuse(Why.NO_AGREED_TEXT);
        }
        if (command.changes().isEmpty()) {
            return refuse(Why.EMPTY);
        }
        if (command.reason().isBlank()) {
            return refuse(Why.REASON_MISSING);
        }
        if (command.applies().isBefore(today)) {
            return refuse(Why.DAY_PASSED);
        }
        if (history.lastApplies().filter(command.applies()::isBefore).isPresent()) {
            return Optional.of(new TextRefusal(Why.BEFORE_ANOTHER, history.lastApplies().orElseThrow().toString()));
        }
        Set<String> once = new HashSet<>();
        return command.changes().stream().flatMap(each -> changing(each, once).stream()).findFirst();
    }

    Optional<TextRefusal> supplementing(SupplementProposed supplement) {
        if (agreement.instrument().amendment() != Instrument.Amendment.BY_SUPPLEMENT) {
            return refuse(Why.NO_SUPPLEMENT_RULE);
        }
        if (!agreement.clauses().contains(supplement.clause()) && !history.ids().contains(supplement.clause())) {
            return Optional.of(new TextRefusal(Why.UNKNOWN_CLAUSE, supplement.clause()));
        }
        if (supplement.reason().isBlank()) {
            return refuse(Why.REASON_MISSING);
        }
        boolean missing = List.of(supplement.titleHant(), supplement.titleHans(), supplement.hant(), supplement.hans()).stream().anyMatch(String::isBlank);
        if (missing) {
            return Optional.of(new TextRefusal(Why.WORDS_MISSING, supplement.clause()));
        }
        boolean waits = history.proposals().stream().anyMatch(each -> each.isOpen() && each.proposal().digest().equals(supplement.digest()));
        return waits ? refuse(Why.ALREADY_TABLED) : Optional.empty();
    }

    private Optional<TextRefusal> changing(ClauseChange change, Set<String> once) {
        List<StandingClause> standing = history.scripts().stream().flatMap(each -> Optional.ofNullable(history.last(each).get(change.clause())).stream()).toList();
        boolean words = change.kind() != ClauseChange.Kind.REPEAL;
        if (standing.isEmpty() || change.kind() != ClauseChange.Kind.INSERT_AFTER && standing.getFirst().repealed() && !words) {
            return Optional.of(new TextRefusal(Why.UNKNOWN_CLAUSE, change.clause()));
        }
        if (change.kind() != ClauseChange.Kind.INSERT_AFTER && !once.add(change.clause())) {
            return Optional.of(new TextRefusal(Why.CLAUSE_TWICE, change.clause()));
        }
        if (words && (change.words(Script.HANT).isBlank() || change.words(Script.HANS).isBlank())) {
            return Optional.of(new TextRefusal(Why.WORDS_MISSING, change.clause()));
        }
        boolean same = change.kind() == ClauseChange.Kind.REPLACE
                && history.scripts().stream().allMatch(each -> Optional.ofNullable(history.last(each).get(change.clause())).filter(before -> !before.repealed() && before.clause().words().equals(change.words(each))).isPresent());
        return same ? Optional.of(new TextRefusal(Why.NOTHING_CHANGED, change.clause())) : Optional.empty();
    }

    /// The same changes, with an id for each provision that is put in.
    List<ClauseChange> numbered(List<ClauseChange> changes) {
        Set<String> taken = new HashSet<>(history.ids());
        List<ClauseChange> numbered = new ArrayList<>();
        for (ClauseChange each : changes) {
            boolean inserts = each.kind() == ClauseChange.Kind.INSERT_AFTER;
            String id = inserts ? ClauseIds.inserted(each.clause(), taken) : null;
            if (id != null) {
                taken.add(id);
            }
            boolean repeals = each.kind() == ClauseChange.Kind.REPEAL;
            numbered.add(new ClauseChange(each.kind(), each.clause(), id, repeals ? null : each.words(Script.HANT), repeals ? null : each.words(Script.HANS)));
        }
        return numbered;
    }

    private static Optional<TextRefusal> refuse(Why why) {
        return Optional.of(TextRefusal.of(why));
    }
}
