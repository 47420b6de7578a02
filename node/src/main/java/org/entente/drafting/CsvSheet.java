package org.entente.drafting;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a table from CSV in UTF-8, with or without a byte order mark, or in UTF-16 with one, separated by comma, semicolon or tab.
final class CsvSheet {

    private CsvSheet() {}

    /// @param most rows to read below the heading; one more is enough to know that there are too many
    static List<SheetRow> rows(byte[] bytes, int most) throws UnreadableSheetException {
        String text = decoded(bytes);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text.lines().findFirst().orElse(""))).setIgnoreEmptyLines(true).get();
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

    private static char delimiter(String heading) {
        return heading.contains("\t") ? '\t' : heading.contains(";") && !heading.contains(",") ? ';' : ',';
    }

    private static String decoded(byte[] bytes) throws UnreadableSheetException {
        try {
            String text = charset(bytes).newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableSheetException("drafting.sheet.not-utf-8", e);
        }
    }

    /// Spreadsheets write “Unicode text” as UTF-16, always with a byte order mark.
    private static Charset charset(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
