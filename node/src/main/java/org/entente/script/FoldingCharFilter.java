package org.entente.script;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/// Folds what an analyzer reads; offsets stay those of the text as written.
final class FoldingCharFilter extends CharFilter {

    FoldingCharFilter(Reader written) {
        super(written);
    }

    @Override
    public int read(char[] characters, int from, int length) throws IOException {
        var read = input.read(characters, from, length);
        if (read > 0) {
            Folding.fold(characters, from, read);
        }
        return read;
    }

    @Override
    protected int correct(int offset) {
        return offset;
    }
}
