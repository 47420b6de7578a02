package org.entente.foodsafety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.entente.journal.Follower;
import org.entente.journal.Recorded;
import org.entente.script.FoldingAnalyzer;
import org.entente.storage.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The search index of notifications in the data folder. It follows the journal at its own pace and keeps its position with each commit; if it is lost or cannot be
/// read, it begins anew.
@Component
class SearchIndex implements Follower, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final String REFERENCE = "reference";
    private static final String POSITION = "position";
    /// After so many entries it commits even while there are more.
    private static final int COMMITTED = 10_000;

    private final NotificationEntries entries;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    /// Entries since the last commit; known to the one thread that leads it.
    private int uncommitted;

    SearchIndex(DataFolder folder, NotificationEntries entries) throws IOException {
        this.entries = entries;
        Path place = folder.index().resolve("notifications");
        this.writer = open(place);
        this.searchers = new SearcherManager(writer, null);
    }

    @Override
    public String name() {
        return "notification-search";
    }

    @Override
    public long position() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        return data == null ? 0 : StreamSupport.stream(data.spliterator(), false).filter(each -> each.getKey().equals(POSITION)).mapToLong(each -> Long.parseLong(each.getValue())).findFirst().orElse(0);
    }

    /// A notification is looked for long after it has come; that it comes goes first.
    @Override
    public Duration patience() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void follow(List<Positioned> next) {
        List<Recorded> ours = next.stream().map(Positioned::entry).filter(each -> each.fact() instanceof FoodSafetyFact).toList();
        entries.with(ours).forEach((reference, all) -> Case.of(reference, all).ifPresent(this::write));
        writer.setLiveCommitData(Map.of(POSITION, Long.toString(next.getLast().position())).entrySet());
        uncommitted += next.size();
        if (uncommitted >= COMMITTED) {
            caughtUp();
        }
    }

    /// Commits, and shows to searches what has come. Each commit makes a piece of the index of its own, which costs more to join with others later than it cost to write.
    @Override
    public void caughtUp() {
        if (uncommitted == 0) {
            return;
        }
        try {
            writer.commit();
            uncommitted = 0;
            searchers.maybeRefresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a search found: references by weight, and how many there are.
    record Found(List<NotificationReference> references, long total) {}

    Found find(Query query, int from, int count) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                TopDocs top = searcher.search(query, from + count);
                long total = searcher.count(query);
                List<NotificationReference> references = new ArrayList<>();
                for (int i = from; i < top.scoreDocs.length; i++) {
                    ScoreDoc each = top.scoreDocs[i];
                    references.add(NotificationReference.parse(Objects.requireNonNull(searcher.storedFields().document(each.doc).get(REFERENCE))));
                }
                return new Found(references, total);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() throws IOException {
        try {
            caughtUp();
        } finally {
            searchers.close();
            writer.close();
        }
    }

    private void write(Case about) {
        Document document = new Document();
        document.add(new StringField(REFERENCE, about.reference().toString(), Field.Store.YES));
        SearchTexts.of(about).forEach(each -> document.add(new TextField(each.field(), each.written().text(), Field.Store.NO)));
        try {
            writer.updateDocument(new Term(REFERENCE, about.reference().toString()), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexWriter open(Path place) throws IOException {
        try {
            return writer(place);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The search index cannot be read and is built anew", e);
            FileSystemUtils.deleteRecursively(place);
            return writer(place);
        }
    }

    private static IndexWriter writer(Path place) throws IOException {
        return new IndexWriter(FSDirectory.open(place), new IndexWriterConfig(FoldingAnalyzer.forIndex()).setCommitOnClose(false));
    }
}
