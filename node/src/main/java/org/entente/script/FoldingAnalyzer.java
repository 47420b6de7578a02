package org.entente.script;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Splits texts for the search index across scripts: the text is folded first, then Chinese is cut into pairs of neighbouring
/// characters and Latin into words.
///
/// The index also holds single characters, so that 鉛 alone finds 鉛含量; a question longer than one character asks for pairs.
/// Ask with a phrase query: then every substring of two or more characters is found, and nothing else.
public final class FoldingAnalyzer extends Analyzer {

    private static final int EVERY_SCRIPT =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private final boolean singlesToo;

    private FoldingAnalyzer(boolean singlesToo) {
        this.singlesToo = singlesToo;
    }

    public static FoldingAnalyzer forIndex() {
        return new FoldingAnalyzer(true);
    }

    public static FoldingAnalyzer forQuestions() {
        return new FoldingAnalyzer(false);
    }

    @Override
    protected Reader initReader(String field, Reader written) {
        return new FoldingCharFilter(written);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader written) {
        return new FoldingCharFilter(written);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var lower = new LowerCaseFilter(new CJKWidthFilter(words));
        return new TokenStreamComponents(words, new CJKBigramFilter(lower, EVERY_SCRIPT, singlesToo));
    }
}
