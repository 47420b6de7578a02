package org.entente.commandline;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.officialtext.ImportedTexts;
import org.entente.officialtext.PublishedText;
import org.entente.officialtext.TextOutline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `entente agreement import`: hands an official text to a node, and says what was read of it.
@Command(name = "import", description = "Hand an official text, as published, to a node: a paper with annexed agreements, or an agreement alone.", mixinStandardHelpOptions = true)
final class AgreementImportCommand implements Callable<Integer> {

    private static final long MOST_BYTES = 4L * PublishedText.MOST_CHARACTERS;

    @Parameters(paramLabel = "FILE", description = "plain text in UTF-8, at most 2,000,000 characters")
    Path file;

    @Mixin
    DataOptions options;

    @Option(names = "--json", description = "end with one line of JSON")
    boolean json;

    @Override
    public Integer call() throws Exception {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("the text has more than " + PublishedText.MOST_CHARACTERS + " characters");
        }
        byte[] bytes = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        String id = options.atNode(running -> running.send("/administration/texts?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), bytes), node -> String.valueOf(node.getBean(ImportedTexts.class).take(name, bytes, "—").id()));
        PublishedText read = PublishedText.read(new String(bytes, StandardCharsets.UTF_8));
        say(read, id);
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(TextOutline.of(read)));
        }
        return 0;
    }

    private void say(PublishedText read, String id) {
        System.out.printf("%s holds the text as number %s.%n", options.government(), id);
        if (read.paper() != null) {
            System.out.printf("A paper of %d paragraphs.%n", read.paper().paragraphs().size());
        }
        read.agreements().forEach(each -> System.out.printf("%s: %d articles, %d provisions in all, %d signatures%n", each.title().text(), each.articles().size(), each.provisions().count(), each.signatures().size()));
        read.unread().forEach(each -> System.out.printf("line %d: %s: %s%n", each.passage().line(), each.kind(), each.passage().text()));
    }
}
