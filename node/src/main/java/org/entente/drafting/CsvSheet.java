package org.entente.drafting;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a table from CSV in UTF-8, with or without a byte order mark, separated by comma or by tab.
final class CsvSheet {

    private CsvSheet() {}

    /// @param most rows to read below the heading; one more is enough to know that there are too many
    static List<SheetRow> rows(byte[] bytes, int most) throws UnreadableSheetException {
        String text = decoded(bytes);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(text.lines().findFirst().orElse("").contains("\t") ? '\t' : ',').setIgnoreEmptyLines(true).get();
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord each : parser) {
                rows.add(new SheetRow((int) parser.getCurrentLineNumber(), each.toList()));
                if (rows.size() > most) {
                    break;
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableSheetException("drafting.sheet.unreadable", e);
        }
    }

    private static String decoded(byte[] bytes) throws UnreadableSheetException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableSheetException("drafting.sheet.not-utf-8", e);
        }
    }
}
