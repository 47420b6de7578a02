package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The words of every module: complete in all three languages, none missing, none left over, none outside the bundles.
class MessagesTests {

    private static final Path MAIN = Path.of("src/main");
    private static final Path BUNDLES = MAIN.resolve("resources/messages");
    private static final Path TEMPLATES = MAIN.resolve("resources/templates");
    private static final List<String> LANGUAGES = List.of("", "_zh_Hans", "_en");

    /// `#{key}` and `#{key(…)}`.
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[}(]");
    /// `#{|console.error.${kind}.title|}`: the part before what is only known on the page.
    private static final Pattern BEGINNING = Pattern.compile("#\\{\\|([a-z][A-Za-z0-9.-]*\\.)\\$\\{");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static List<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.matches(".*_(zh_Hans|en)\\.properties")).map(name -> name.replace(".properties", "")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyLanguageHasTheSameKeys(String module) {
        Set<String> keys = bundle(module, "").keySet();
        for (String language : LANGUAGES) {
            assertThat(bundle(module, language).keySet()).as(module + language).containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTextIsThereAndCanBeFilledIn(String module) {
        for (String language : LANGUAGES) {
            bundle(module, language).forEach((key, text) -> {
                assertThat(text).as("%s%s: %s", module, language, key).isNotBlank();
                assertThat(text.replace("''", "")).as("%s%s: %s has an apostrophe that formats would swallow; use ’", module, language, key).doesNotContain("'");
                assertThat(new java.text.MessageFormat(text, Locale.ROOT)).as("%s%s: %s", module, language, key).isNotNull();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyLanguageTakesTheSameValues(String module) {
        Map<String, String> original = bundle(module, "");
        for (String language : LANGUAGES) {
            bundle(module, language).forEach((key, text) -> assertThat(values(text)).as("%s%s: %s", module, language, key).isEqualTo(values(original.getOrDefault(key, ""))));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void simplifiedAndEnglishAreWrittenAsSuch(String module) {
        bundle(module, "_en").forEach((key, text) -> {
            if (!key.startsWith("console.language.")) {
                assertThat(text).as("%s_en: %s", module, key).doesNotContainPattern(HAN);
            }
        });
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (String module : modules()) {
            for (String language : LANGUAGES) {
                List<String> keys = lines(file(module, language)).filter(line -> line.matches("[a-z].*=.*")).map(line -> line.substring(0, line.indexOf('='))).toList();
                assertThat(keys).as(module + language).doesNotHaveDuplicates();
            }
        }
        assertThat(modules().stream().flatMap(module -> bundle(module, "").keySet().stream()).toList()).as("keys of all modules").doesNotHaveDuplicates();
    }

    @Test
    void everyKeyInATemplateHasWords() throws IOException {
        Set<String> known = all();
        Set<String> missing = new TreeSet<>();
        sources(TEMPLATES, ".html").forEach((file, text) -> found(IN_TEMPLATE, text).filter(key -> !known.contains(key)).forEach(key -> missing.add(TEMPLATES.relativize(file) + ": " + key)));
        assertThat(missing).isEmpty();
    }

    /// Holds for a bundle as soon as its first page uses it.
    @Test
    void everyKeyIsUsed() throws IOException {
        Map<Path, String> templates = sources(TEMPLATES, ".html");
        Map<Path, String> code = sources(MAIN.resolve("java"), ".java");
        Set<String> used = new TreeSet<>();
        templates.values().forEach(text -> found(IN_TEMPLATE, text).forEach(used::add));
        Set<String> onPages = modules().stream().map(module -> bundle(module, "").keySet()).filter(keys -> keys.stream().anyMatch(used::contains)).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        Set<String> beginnings = new TreeSet<>();
        templates.values().forEach(text -> found(BEGINNING, text).forEach(beginnings::add));
        Stream.concat(templates.values().stream().flatMap(text -> found(Pattern.compile("'([^'\\n]*)'"), text)), code.values().stream().flatMap(text -> found(STRING, text))).forEach(string -> {
            used.add(string.replaceAll("^\\{(.*)}$", "$1"));
            if (string.matches("[a-z][a-z0-9-]*\\.([a-z0-9.-]*[.-])?")) {
                beginnings.add(string);
            }
        });
        Predicate<String> idle = key -> !used.contains(key) && beginnings.stream().noneMatch(key::startsWith) && !isPutTogether(key, used);
        assertThat(onPages.stream().filter(idle).toList()).as("keys that nothing uses").isEmpty();
    }

    /// Tables of characters, invented people, what an import puts on record, and words and patterns that recognise what people wrote
    /// are no texts of pages.
    @Test
    void noWordsStandInTheCode() throws IOException {
        Set<String> words = new TreeSet<>();
        Map<Path, String> code = sources(MAIN.resolve("java"), ".java");
        code.keySet().removeIf(file -> file.toString().matches(".*/(script|demo|intake|officialtext)/[^/]*|.*Columns\\.java"));
        code.forEach((file, text) -> found(STRING, withoutComments(text)).filter(string -> HAN.matcher(string).find() && !string.contains("(?")).forEach(string -> words.add(file.getFileName() + ": " + string)));
        assertThat(words).as("texts for people that are not in a bundle").isEmpty();
    }

    /// `api.fault.items` and `-least`, each written in the code.
    private static boolean isPutTogether(String key, Set<String> used) {
        return IntStream.range(1, key.length()).anyMatch(end -> used.contains(key.substring(0, end)) && used.contains(key.substring(end)));
    }

    private static Set<String> values(String text) {
        return found(Pattern.compile("\\{(\\d+)"), text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutComments(String java) {
        return java.replaceAll("(?m)^\\s*(///?|\\*|/\\*).*$", "");
    }

    private static Set<String> all() throws IOException {
        return modules().stream().flatMap(module -> bundle(module, "").keySet().stream()).filter(key -> KEY.matcher(key).matches()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> bundle(String module, String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file(module, language))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    private static Path file(String module, String language) {
        return BUNDLES.resolve(module + language + ".properties");
    }

    private static Stream<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    private static Map<Path, String> sources(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<Path, String> texts = new TreeMap<>();
            for (Path file : files.filter(each -> each.toString().endsWith(ending)).toList()) {
                texts.put(file, Files.readString(file).replaceAll("(?s)<!--/\\*.*?\\*/-->", ""));
            }
            return texts;
        }
    }
}
