package org.entente.agreedtext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.officialtext.AgreementText;
import org.entente.officialtext.Passage;
import org.entente.officialtext.Provision;
import org.jspecify.annotations.Nullable;

/// Ties each provision of a text that was read to a clause id: the register's where it has one for this place, else one by position under the agreement's prefix. The fourth paragraph of article 1 of
/// food safety is `FS-1.4`; the first of article 2 is `FS-2a`, because the register tells its parts by letters.
record ClauseIds(Agreement agreement) {

    /// The provisions that have words, in the order of the text, with the ids proposed for them. What stands before the first article is clause 0.
    List<ClauseWords> of(AgreementText text) {
        List<Provision> provisions = text.provisions().filter(each -> each.heading() != null || each.text() != null).toList();
        Map<String, String> byPath = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(Set.of(id("0")));
        provisions.forEach(each -> byPath.putIfAbsent(each.path(), free(proposed(each.path()), taken)));
        List<ClauseWords> words = new ArrayList<>();
        if (!text.preamble().isEmpty()) {
            words.add(new ClauseWords(id("0"), "", text.preamble().stream().map(Passage::text).collect(Collectors.joining("\n")), List.of()));
        }
        Map<String, String> numbers = numbers(text);
        provisions.forEach(each -> words.add(words(each, byPath, numbers.getOrDefault(each.path(), each.number()))));
        return words;
    }

    /// An article that only gathers paragraphs has no place of its own: its number stands before the first of them.
    private static Map<String, String> numbers(AgreementText text) {
        Map<String, String> numbers = new HashMap<>();
        text.provisions().filter(each -> each.heading() == null && each.text() == null && !each.children().isEmpty() && each.children().getFirst().number().isEmpty())
                .forEach(each -> numbers.put(each.children().getFirst().path(), each.number()));
        return numbers;
    }

    private ClauseWords words(Provision provision, Map<String, String> byPath, String number) {
        String words = Stream.of(text(provision.heading()), text(provision.text())).filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
        return new ClauseWords(byPath.get(provision.path()), number, words, provision.references().stream().filter(each -> each.target() != null)
                .map(each -> new ClauseWords.Mention(each.words(), byPath.getOrDefault(each.target(), proposed(each.target())))).toList());
    }

    private static String text(@Nullable Passage passage) {
        return passage == null ? "" : passage.text();
    }

    private String proposed(String path) {
        int last = path.lastIndexOf('.');
        if (!agreement.clauses().contains(id(path)) && last > 0 && path.substring(last + 1).matches("[1-9]|1[0-9]|2[0-6]")) {
            String lettered = id(path.substring(0, last)) + (char) ('a' + Integer.parseInt(path.substring(last + 1)) - 1);
            return agreement.clauses().contains(lettered) ? lettered : id(path);
        }
        return id(path);
    }

    private String id(String place) {
        return agreement.prefix() + "-" + place;
    }

    private static String free(String id, Set<String> taken) {
        String found = id;
        for (int i = 2; !taken.add(found); i++) {
            found = id + "-" + i;
        }
        return found;
    }

    /// The register's clauses that are parts of a provision which the text does not divide: `FS-2a` to `FS-2d` of `FS-2`.
    List<String> parts(String id) {
        return agreement.clauses().stream().filter(each -> each.startsWith(id) && each.substring(id.length()).matches("[a-z]")).toList();
    }

    /// Whether an id can be one of this agreement's.
    boolean fits(String id) {
        return id.matches(agreement.prefix() + "-[0-9A-Za-z][0-9A-Za-z.-]{0,20}");
    }

    /// The id of a provision that is put in after another: `FS-1.4A`, then `FS-1.4B`.
    static String inserted(String after, Set<String> taken) {
        String stem = after.replaceFirst("(?<=[0-9a-z])[A-Z]+$", "");
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            if (!taken.contains(stem + letter)) {
                return stem + letter;
            }
        }
        return inserted(stem + "Z.1", taken);
    }
}
