package org.entente.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path place;

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file.resolve("node")))
                .isInstanceOfSatisfying(
                        StorageRefusedException.class, e -> assertThat(e.refusal()).isInstanceOf(StorageRefusal.FolderNotWritable.class));
    }

    @Test
    void isHeldByOneHolderAtATime() {
        DataFolder folder = DataFolder.open(place);
        try (DataFolderLock _ = folder.lock()) {
            assertThatThrownBy(folder::lock)
                    .isInstanceOfSatisfying(StorageRefusedException.class, e -> assertThat(e.refusal())
                            .isInstanceOfSatisfying(StorageRefusal.FolderInUse.class, use -> assertThat(use.holder())
                                    .contains("pid " + ProcessHandle.current().pid())));
        }
        folder.lock().close();
    }

    @Test
    void refusesAFolderThatAnotherProcessHoldsAndNamesIt() throws Exception {
        Process holder = holder();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("1");
            assertThatThrownBy(() -> DataFolder.open(place).lock())
                    .isInstanceOf(StorageRefusedException.class)
                    .hasMessageContaining("pid " + holder.pid());
        } finally {
            holder.destroy();
            holder.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private Process holder() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), WritingProcess.class.getName(), place.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void tellsHowTheRunningNodeIsReached() {
        DataFolder folder = DataFolder.open(place);
        RunningNode node = RunningNode.here(URI.create("http://127.0.0.1:8080/"), "示範");
        folder.announce(node);
        assertThat(folder.running()).contains(node);
        folder.retract();
        assertThat(folder.running()).isEmpty();
    }

    @Test
    void doesNotTakeALaterProcessForTheNode() {
        DataFolder folder = DataFolder.open(place);
        RunningNode node = RunningNode.here(URI.create("http://127.0.0.1:8080/"), "示範");
        folder.announce(new RunningNode(node.console(), node.pid(), node.started() - 1, node.adminToken()));
        assertThat(folder.running()).isEmpty();
    }

    @Test
    void leavesNoHalfWrittenFileBehind() throws IOException {
        Path occupied = Files.createDirectories(place.resolve("note.json/in-the-way")).getParent();
        assertThatThrownBy(() -> DataFolder.writePrivate(occupied, "{}")).isInstanceOf(UncheckedIOException.class);
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left).containsExactly(occupied);
        }
    }

    @Test
    void explainsARefusalInTheReadersLanguage() {
        StorageRefusal refusal = new StorageRefusal.FolderInUse(Path.of("/示範"), "pid 1");
        assertThat(refusal.text(Locale.forLanguageTag("zh-HK"))).startsWith("資料夾 /示範 正由另一個程序使用");
        assertThat(refusal.text(Locale.forLanguageTag("zh-CN"))).startsWith("文件夹 /示範 正由另一个进程使用");
        assertThat(refusal.text(Locale.ENGLISH)).startsWith("The folder /示範 is in use");
    }
}
