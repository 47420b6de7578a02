package org.entente.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How templates of all modules are written: no words of their own, no style or script inside, only their own folder and the
/// console's components.
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern FRAGMENT = Pattern.compile("~\\{([a-z][a-z0-9/-]*) ::");
    private static final Pattern LITERAL_ATTRIBUTE = Pattern.compile("\\s(title|alt|placeholder|aria-label|label)=\"([^\"]*\\p{L}[^\"]*)\"");

    @Test
    void holdNoWordsOfTheirOwn() throws IOException {
        Set<String> words = new TreeSet<>();
        for (Path template : templates()) {
            String text = Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
            String outsideTags = text.replaceAll("(?s)<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", " ");
            Matcher literal = LITERAL_ATTRIBUTE.matcher(text);
            if (outsideTags.codePoints().anyMatch(Character::isLetter)) {
                words.add(TEMPLATES.relativize(template) + ": " + outsideTags.strip());
            }
            literal.results().map(MatchResult::group).forEach(attribute -> words.add(TEMPLATES.relativize(template) + ":" + attribute));
        }
        assertThat(words).isEmpty();
    }

    @Test
    void holdNoStyleOrScriptThatTheContentPolicyForbids() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template)).as(template.toString()).doesNotContain(" style=", "th:style", "<style", " onclick=", " onchange=", " onsubmit=", "hx-on", "javascript:");
        }
    }

    @Test
    void useTheirOwnFolderAndTheConsolesComponentsOnly() throws IOException {
        Set<String> reaches = new TreeSet<>();
        for (Path template : templates()) {
            String module = TEMPLATES.relativize(template).getName(0).toString();
            FRAGMENT.matcher(Files.readString(template)).results().map(result -> result.group(1))
                    .filter(other -> !other.startsWith(module + "/") && !other.startsWith("console/components/") && !other.equals("console/layout"))
                    .forEach(other -> reaches.add(TEMPLATES.relativize(template) + " -> " + other));
        }
        assertThat(reaches).isEmpty();
    }

    @Test
    void neverWriteUnescapedText() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template)).as(template.toString()).doesNotContain("th:utext", "[(${");
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }
}
