package org.entente.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads the lines of a file of an export. Each ends with a line feed, the last one as well; none may be longer than the limit.
final class LineReader {

    private final InputStream in;
    private final String file;
    private final int limit;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private long number;

    LineReader(InputStream in, String file, int limit) {
        this.in = in;
        this.file = file;
        this.limit = limit;
    }

    /// The next line without its line feed, or null at the end.
    @Nullable String next() throws IOException {
        number++;
        int searched = start;
        while (true) {
            for (int i = searched; i < end; i++) {
                if (buffer[i] == '\n') {
                    String line = new String(buffer, start, i - start, StandardCharsets.ISO_8859_1);
                    start = i + 1;
                    return line;
                }
            }
            searched = end - start;
            if (!fill()) {
                return null;
            }
        }
    }

    /// Moves what is left to the front and reads more behind it.
    private boolean fill() throws IOException {
        int left = end - start;
        if (left > limit) {
            throw new ExportFaultException(file, number, Code.TOO_LARGE.toString(), "a line of more than " + limit + " characters");
        }
        if (left == buffer.length || start > 0) {
            byte[] target = left > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
            System.arraycopy(buffer, start, target, 0, left);
            buffer = target;
            start = 0;
            end = left;
        }
        int n = in.read(buffer, end, buffer.length - end);
        if (n < 0 && left > 0) {
            throw new ExportFaultException(file, number, Code.LINE_FORM.toString(), "the last line has no end");
        }
        end += Math.max(n, 0);
        return n >= 0;
    }
}
