package org.entente.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.storage.DataFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What this node remembers of its last run outside its database: the nonce of the start, and how far its own streams had come, to within a second.
@Component
class RestartMark {

    private final Path file;
    private final JdbcClient jdbc;
    private final Clock clock;

    RestartMark(DataFolder folder, JdbcClient jdbc, Clock clock) {
        this.file = folder.root().resolve("restart.json");
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param folder which data folder it is; several processes may share a database
    /// @param heads  last entry of each own stream
    /// @param birth  of the very file that holds this mark: a copy of it has another; null where the file system does not tell
    record Mark(String folder, String nonce, Map<String, Long> heads, @Nullable String birth) {

        boolean isBeyond(Map<StreamId, StreamHead> held) {
            return heads.entrySet().stream().anyMatch(each -> held.getOrDefault(StreamId.parse(each.getKey()), StreamHead.EMPTY).sequence() < each.getValue());
        }
    }

    /// The mark in the data folder; empty when there is none that can be read.
    Optional<Mark> inFolder() {
        try {
            return Files.exists(file) ? Optional.of(JsonMapper.shared().readValue(Files.readString(file), Mark.class)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// Whether the mark stands in a copy of the file in which it was left: then the folder is a copy, too, perhaps an old one.
    boolean isCopied(Mark mark) {
        return mark.birth() != null && !mark.birth().equals(birth(file));
    }

    /// The nonce that the database remembers for a data folder.
    Optional<String> inDatabase(String folder) {
        return jdbc.sql("select nonce from exchange.restart where folder = ?").param(folder).query(String.class).optional();
    }

    /// Leaves a new mark in both places.
    Mark renew(Optional<Mark> old, Map<StreamId, StreamHead> own) {
        Mark mark = new Mark(old.map(Mark::folder).orElseGet(() -> UUID.randomUUID().toString()), UUID.randomUUID().toString(), numbers(own), null);
        jdbc.sql("insert into exchange.restart (folder, nonce, at) values (?, ?, ?) on conflict (folder) do update set nonce = excluded.nonce, at = excluded.at")
                .params(mark.folder(), mark.nonce(), Timestamp.from(clock.instant())).update();
        write(mark);
        return mark;
    }

    /// Notes how far the own streams have come.
    Mark update(Mark mark, Map<StreamId, StreamHead> own) {
        Mark further = new Mark(mark.folder(), mark.nonce(), numbers(own), null);
        if (!further.heads().equals(mark.heads())) {
            write(further);
        }
        return further;
    }

    private void write(Mark mark) {
        DataFolder.writePrivate(file, unfinished -> JsonMapper.shared().writeValueAsString(new Mark(mark.folder(), mark.nonce(), mark.heads(), birth(unfinished))));
    }

    /// Number and birth of a file, which go with it when it is renamed and which no copy has.
    private static @Nullable String birth(Path file) {
        try {
            // Where births are not kept, the time of the last change is told instead; it must not be taken for one.
            FileTime changed = Files.getLastModifiedTime(file);
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
            Files.setLastModifiedTime(file, changed);
            return told.creationTime().equals(told.lastModifiedTime()) ? null : Files.getAttribute(file, "unix:ino") + " " + told.creationTime();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnsupportedOperationException e) {
            return null;
        }
    }

    private static Map<String, Long> numbers(Map<StreamId, StreamHead> own) {
        Map<String, Long> numbers = new TreeMap<>();
        own.forEach((stream, head) -> numbers.put(stream.source(), head.sequence()));
        return numbers;
    }
}
