package org.entente.foodsafety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.journal.Follower;
import org.entente.script.ScriptText;
import org.entente.storage.DataFolder;
import org.entente.storage.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotificationSearchTests {

    private final TestDatabase database = TestDatabase.fresh();
    private final CaseSamples samples = CaseSamples.wholeStory().issued(CaseSamples.information().change().title(ScriptText.hant("衞生抽查")).summary(ScriptText.latin("Routine check of canteens")).build());
    private final NotificationEntries entries = (references, inHand) -> samples.entries.stream().filter(each -> references.contains(each.subject()) && !inHand.contains(each)).toList();

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void fill() throws IOException {
        new NotificationTables(database.dataSource(), entries).apply(samples.entries);
        index = open();
        index.follow(IntStream.range(0, samples.entries.size()).mapToObj(i -> new Follower.Positioned(i + 1, samples.entries.get(i))).toList());
        index.caughtUp();
    }

    @AfterEach
    void close() throws IOException {
        index.destroy();
        database.close();
    }

    @Test
    void findsAWordInEitherScriptAndSaysWhy() {
        SearchPage page = search().find("卫生", 1, 10);
        assertThat(page.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.line().title().text()).isEqualTo("衞生抽查");
            assertThat(hit.found().getFirst().field()).isEqualTo("title");
            assertThat(hit.found().getFirst().passages().getFirst().reason()).isEqualTo("衞生 = 卫生");
        });
    }

    @Test
    void findsFirmsLotsAnswersAndEnglishWords() {
        assertThat(references("示範食品廠")).contains("HK-2015-0001", "HK-2015-0003");
        assertThat(references("A20150809")).contains("HK-2015-0001");
        assertThat(references("批號是什麼")).containsExactly("HK-2015-0001");
        assertThat(references("canteens")).containsExactly("HK-2015-0003");
    }

    @Test
    void allWordsMustStandInTheNotification() {
        assertThat(references("抽查 canteens")).containsExactly("HK-2015-0003");
        assertThat(references("抽查 月球")).isEmpty();
        assertThat(references(" ")).isEmpty();
        assertThat(references("\"*?:(")).isEmpty();
    }

    @Test
    void aReferenceFindsItsNotification() {
        assertThat(references("HK-2015-0002")).containsExactly("HK-2015-0002");
    }

    @Test
    void goesOnWhereItStopped() throws IOException {
        assertThat(index.position()).isEqualTo(samples.entries.size());
        index.destroy();
        index = open();
        assertThat(index.position()).isEqualTo(samples.entries.size());
        assertThat(references("衞生")).hasSize(1);
    }

    @Test
    void beginsAnewWhenItCannotBeRead() throws IOException {
        index.destroy();
        try (var files = Files.list(folder.resolve("data/index/notifications"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments")).toList()) {
                Files.writeString(file, "spoiled");
            }
        }
        index = open();
        assertThat(index.position()).isZero();
    }

    private List<String> references(String question) {
        return search().find(question, 1, 10).hits().stream().map(hit -> hit.line().reference().toString()).toList();
    }

    private NotificationSearch search() {
        return new NotificationSearch(index, entries, new NotificationBoard(org.springframework.jdbc.core.simple.JdbcClient.create(database.dataSource()), null, null, null, null, null));
    }

    private SearchIndex open() throws IOException {
        return new SearchIndex(DataFolder.open(folder.resolve("data")), entries);
    }
}
