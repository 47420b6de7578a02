package org.entente.foodsafety;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.entente.script.Folding;
import org.entente.script.FoldingAnalyzer;
import org.entente.script.MatchedPassage;
import org.entente.script.ScriptText;
import org.springframework.stereotype.Component;

/// Finds notifications by their words, in whatever script they were written and asked for, and says why each was found. A notification may be found a moment
/// after it is on record: the index follows the journal.
@Component
public class NotificationSearch {

    /// Characters of a question that are looked at.
    public static final int QUESTION = 200;

    private static final int WORDS = 10;
    private static final int HITS = 100;
    private static final int FARTHEST = 10_000;
    private static final int SHOWN_TEXTS = 4;
    private static final int AROUND = 60;

    private final SearchIndex index;
    private final NotificationEntries entries;
    private final NotificationBoard board;

    NotificationSearch(SearchIndex index, NotificationEntries entries, NotificationBoard board) {
        this.index = index;
        this.entries = entries;
        this.board = board;
    }

    /// Notifications in which all words of a question stand; words are separated by white space, and only the first ten count. A reference finds its notification.
    ///
    /// @param page from 1
    /// @param size hits a page, 1 to 100
    public SearchPage find(String question, int page, int size) {
        return find(question, NotificationFilter.ALL, page, size);
    }

    /// The same, among the notifications that a filter lets through.
    public SearchPage find(String question, NotificationFilter filter, int page, int size) {
        int hits = Math.clamp(size, 1, HITS);
        String asked = question.length() > QUESTION ? question.substring(0, QUESTION) : question;
        List<NotificationReference> found = found(asked, filter);
        int last = Math.max(1, (found.size() + hits - 1) / hits);
        int number = Math.clamp(page, 1, last);
        return new SearchPage(hits(found.subList((number - 1) * hits, Math.min(number * hits, found.size())), asked), found.size(), number, hits);
    }

    /// The weightiest first; then those that only the list knows, where part of a number was asked for or the index has not followed yet.
    private List<NotificationReference> found(String asked, NotificationFilter filter) {
        if (asked.isBlank()) {
            return List.of();
        }
        Set<NotificationReference> all = new LinkedHashSet<>(index.find(query(asked), 0, FARTHEST).references());
        all.addAll(board.references(filter.asking(asked), FARTHEST));
        Set<NotificationReference> through = new HashSet<>(board.references(filter.asking(null), all));
        return all.stream().filter(through::contains).toList();
    }

    private List<SearchHit> hits(List<NotificationReference> references, String question) {
        Map<NotificationReference, NotificationLine> lines = board.lines(references).stream().collect(Collectors.toMap(NotificationLine::reference, Function.identity()));
        var about = references.isEmpty() ? Map.<NotificationReference, List<org.entente.journal.Recorded>>of() : entries.about(references, List.of());
        return references.stream().filter(lines::containsKey).map(each -> new SearchHit(lines.get(each), Case.of(each, about.getOrDefault(each, List.of())).map(found -> why(found, question)).orElse(List.of())))
                .toList();
    }

    /// The weightiest texts in which words of the question stand.
    private static List<SearchHit.Found> why(Case about, String question) {
        return SearchTexts.of(about).stream().sorted(java.util.Comparator.comparingInt(each -> SearchTexts.FIELDS.indexOf(each.field())))
                .flatMap(text -> found(text, question).stream()).limit(SHOWN_TEXTS).toList();
    }

    private static Optional<SearchHit.Found> found(SearchTexts.Text text, String question) {
        List<MatchedPassage> passages = Folding.passages(text.written().text(), question);
        return passages.isEmpty() ? Optional.empty() : Optional.of(excerpt(text, passages.getFirst(), question));
    }

    private static SearchHit.Found excerpt(SearchTexts.Text text, MatchedPassage first, String question) {
        String whole = text.written().text();
        int from = Math.max(0, first.from() - AROUND);
        int to = Math.min(whole.length(), Math.max(first.to() + AROUND, from + 3 * AROUND));
        if (from > 0 && Character.isLowSurrogate(whole.charAt(from))) {
            from--;
        }
        if (to < whole.length() && Character.isLowSurrogate(whole.charAt(to))) {
            to++;
        }
        String part = whole.substring(from, to);
        return new SearchHit.Found(text.field(), new ScriptText(part, text.written().script()), Folding.passages(part, question));
    }

    private static Query query(String question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        QueryBuilder words = new QueryBuilder(FoldingAnalyzer.forQuestions());
        List<String> asked = Arrays.stream(question.strip().split("[\\s\u3000]+")).filter(each -> !each.isEmpty()).distinct().limit(WORDS).toList();
        asked.forEach(each -> all.add(anywhere(words, each), BooleanClause.Occur.MUST));
        return asked.isEmpty() ? new MatchNoDocsQuery() : all.build();
    }

    private static Query anywhere(QueryBuilder words, String word) {
        List<Query> fields = SearchTexts.FIELDS.stream().flatMap(field -> Optional.ofNullable(words.createPhraseQuery(field, word))
                .map(query -> (Query) new BoostQuery(query, SearchTexts.FIELDS.size() - SearchTexts.FIELDS.indexOf(field))).stream()).toList();
        return fields.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(fields, 0.1f);
    }
}
