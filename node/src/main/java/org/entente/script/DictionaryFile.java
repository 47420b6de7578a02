package org.entente.script;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/// Reads the dictionaries that the build copies into the jar: a key, a tab, and one or more values separated by spaces,
/// the first of which is the usual one. Lines that begin with a number sign, and empty ones, say nothing.
record DictionaryFile(String path) {

    static DictionaryFile opencc(String name) {
        return new DictionaryFile("/opencc/" + name);
    }

    void each(BiConsumer<String, String> keyAndUsualValue) {
        try (var lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    keyAndUsualValue.accept(line.substring(0, tab), usual(line, tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open() throws IOException {
        var stream = DictionaryFile.class.getResourceAsStream(path);
        if (stream == null) {
            throw new FileNotFoundException("The dictionary " + path + " is missing from the class path");
        }
        return stream;
    }

    private static String usual(String line, int from) {
        var space = line.indexOf(' ', from);
        return space < 0 ? line.substring(from) : line.substring(from, space);
    }
}
