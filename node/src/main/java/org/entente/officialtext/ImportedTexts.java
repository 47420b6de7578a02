package org.entente.officialtext;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The official texts that were handed in at this node; private records of it. A text that is handed in again is the same text.
@Component
public class ImportedTexts {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportedTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Takes in a file in UTF-8.
    ///
    /// @throws UnreadableTextException when it is no such text, is empty or too long
    public ImportedText take(String name, byte[] file, String by) {
        String source = characters(file);
        String sha256 = Sha256.of(source.getBytes(StandardCharsets.UTF_8)).hex();
        jdbc.sql("insert into officialtext.imported_text (name, sha256, at, by, source) values (?, ?, ?, ?, ?) on conflict (sha256) do nothing")
                .params(name.substring(0, Math.min(name.length(), LONGEST_NAME)), sha256, Timestamp.from(clock.instant()), by, source).update();
        return jdbc.sql("select * from officialtext.imported_text where sha256 = ?").param(sha256).query(ImportedTexts::text).single();
    }

    public Optional<ImportedText> find(long id) {
        return jdbc.sql("select * from officialtext.imported_text where id = ?").param(id).query(ImportedTexts::text).optional();
    }

    /// The latest first; at most 200.
    public List<ImportedText> latest() {
        return jdbc.sql("select * from officialtext.imported_text order by at desc, id desc limit 200").query(ImportedTexts::text).list();
    }

    private static String characters(byte[] file) {
        try {
            String source = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(file)).toString();
            if (source.isBlank()) {
                throw new UnreadableTextException(UnreadableTextException.Why.EMPTY);
            }
            if (source.length() > PublishedText.MOST_CHARACTERS) {
                throw new UnreadableTextException(UnreadableTextException.Why.TOO_LONG);
            }
            if (source.indexOf('\0') >= 0) {
                throw new UnreadableTextException(UnreadableTextException.Why.NOT_TEXT);
            }
            return source;
        } catch (CharacterCodingException e) {
            throw new UnreadableTextException(UnreadableTextException.Why.NOT_TEXT);
        }
    }

    private static ImportedText text(ResultSet row, int n) throws SQLException {
        return new ImportedText(row.getLong("id"), row.getString("name"), row.getString("sha256"), row.getTimestamp("at").toInstant(), row.getString("by"), row.getString("source"));
    }
}
