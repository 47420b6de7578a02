package org.entente.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingAnalyzerTests {

    @ParameterizedTest
    @ValueSource(strings = {"学校贷款|學校貸款", "台湾地区|臺灣地區|台灣地區", "裡面|裏面|里面", "衞生|衛生|卫生", "製訂|制訂|制订", "着|著"})
    void everyWayOfWritingFindsAndHighlightsEveryOther(String forms) throws Exception {
        var ways = List.of(forms.split("\\|"));
        for (var asked : ways) {
            for (var written : ways) {
                assertThat(highlight("示範" + written + "事宜", asked)).isEqualTo("示範[" + written + "]事宜");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"鉛", "铅", "含量", "超標", "HK-2015-0007", "hk-2015-0007", "０.５ mg", "salmonella"})
    void findsPartsOfANotification(String asked) throws Exception {
        assertThat(hits("HK-2015-0007：鉛含量超标，0.5 mg/kg；Salmonella", asked)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"量鉛", "含超", "0008", "almonell"})
    void findsNothingElse(String asked) throws Exception {
        assertThat(hits("HK-2015-0007：鉛含量超标，0.5 mg/kg；Salmonella", asked)).isZero();
    }

    @Test
    void highlightsTheOriginalAlsoBehindCharactersOutsideTheBasicPlane() throws Exception {
        assertThat(highlight("𠝹房的衞生情況", "卫生")).isEqualTo("𠝹房的[衞生]情況");
    }

    private static int hits(String written, String asked) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(FoldingAnalyzer.forIndex()))) {
                var document = new Document();
                document.add(new TextField("text", written, Field.Store.YES));
                writer.addDocument(document);
            }
            try (var reader = DirectoryReader.open(directory)) {
                var question = new QueryBuilder(FoldingAnalyzer.forQuestions()).createPhraseQuery("text", asked);
                return new IndexSearcher(reader).count(question);
            }
        }
    }

    private static String highlight(String written, String asked) throws IOException, InvalidTokenOffsetsException {
        assertThat(hits(written, asked)).as("%s in %s", asked, written).isEqualTo(1);
        var question = new QueryBuilder(FoldingAnalyzer.forQuestions()).createPhraseQuery("text", asked);
        var highlighter = new Highlighter((text, group) -> group.getTotalScore() > 0 ? "[" + text + "]" : text, new QueryScorer(question, "text"));
        return highlighter.getBestFragment(FoldingAnalyzer.forIndex(), "text", written);
    }
}
