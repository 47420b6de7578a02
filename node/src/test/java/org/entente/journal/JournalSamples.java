package org.entente.journal;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.entente.evidence.BundleVerdict;
import org.entente.evidence.BundleVerifier;
import org.entente.evidence.StreamId;
import org.entente.evidence.VerifiedBundle;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.TestKeys;
import org.entente.party.ThisNode;
import org.entente.storage.TestDatabase;
import org.entente.storage.Writes;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/// A journal with a small vocabulary of its own: words that are said, and answers that depend on them.
final class JournalSamples implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-09-09T06:02:07.123Z");
    static final String AGREEMENT = "food-safety";

    record Said(String word) implements Fact {}

    record Answered(String word) implements Fact {}

    /// Known to some nodes only.
    record Sung(String tune) implements Fact {}

    final TestDatabase database;
    final DataSource dataSource;
    final JdbcClient jdbc;
    final ThisNode node;
    final Appends appends = new Appends();
    final Journal journal;
    final Rebuild rebuild;
    final Writer writer;
    /// Whether commits succeed and seem to fail, as when the database goes away before it answers.
    volatile boolean losesAnswers;
    private final Waiting waiting;
    private final Entries entries;
    private final Recent recent = new Recent();

    JournalSamples(Government government, boolean knowsSongs) {
        this(TestKeys.node(government), knowsSongs, TestDatabase.fresh());
    }

    private JournalSamples(ThisNode node, boolean knowsSongs, TestDatabase database) {
        this.node = node;
        this.database = database;
        dataSource = database.dataSource();
        jdbc = JdbcClient.create(dataSource);
        jdbc.sql("create schema if not exists words_view").update();
        jdbc.sql("create table if not exists words_view.word (subject text, government text, word text, answered boolean, primary key (subject, government, word))").update();
        jdbc.sql("create table if not exists words_view.quiet (subject text, word text check (word <> 'shout'))").update();
        var transactions = new DataSourceTransactionManager(dataSource) {

            private static final long serialVersionUID = 1L;

            @Override
            protected void doCommit(DefaultTransactionStatus status) {
                super.doCommit(status);
                if (losesAnswers) {
                    throw new TransactionSystemException("The answer to a commit was lost");
                }
            }
        };
        Language language = new Language(List.of(vocabulary(knowsSongs)));
        Streams streams = new Streams(jdbc);
        entries = new Entries(jdbc, language);
        waiting = new Waiting(jdbc, entries);
        Views views = new Views(List.of(new Words(), new Quiet(), new Fragile()), jdbc, transactions);
        Shelves shelves = new Shelves(jdbc, dataSource, node, new Standing(streams, waiting, views), entries, waiting, views, language, new Signing(node, entries));
        writer = new Writer(shelves, recent, appends, Clock.fixed(NOW, ZoneOffset.UTC), transactions, new JournalMeters(node, new SimpleMeterRegistry()));
        journal = new Journal(writer, streams, entries, recent, waiting, views, new StaticListableBeanFactory().getBeanProvider(AppendGuard.class));
        rebuild = new Rebuild(shelves, jdbc, transactions);
        writer.start();
    }

    static JournalSamples of(Government government) {
        return new JournalSamples(government, true);
    }

    Followers followers(Follower follower) {
        return new Followers(List.of(follower), recent, entries, appends);
    }

    /// Another process of this government on the same database; only its writer is to be stopped.
    JournalSamples anotherProcess() {
        return new JournalSamples(node, true, database);
    }

    Signatory officer() {
        return new Signatory(new OrganisationId(node.government() + "-TEST"), "1001", Set.of(Role.LIAISON));
    }

    Recorded say(String subject, String word) {
        return record(new Statement(new Said(word), subject, "FS-1.1"));
    }

    Recorded answer(Recorded said, String word) {
        return record(new Statement(new Answered(word), said.subject(), null, said));
    }

    Recorded record(Statement statement) {
        return ((Outcome.Done) journal.record(AGREEMENT, officer(), (ledger, now) -> Ruling.accept(statement))).entry();
    }

    StreamId stream() {
        return new StreamId(node.government().code(), AGREEMENT);
    }

    /// Takes over everything of another node's stream that is not here yet.
    Admission receive(JournalSamples other) {
        return receive(other.stream(), other.journal.after(other.stream(), journal.head(other.stream()).sequence(), 1_000));
    }

    Admission receive(StreamId stream, List<String> lines) {
        return journal.admit(verified(stream, lines), admission -> {});
    }

    VerifiedBundle verified(StreamId stream, List<String> lines) {
        var verdict = new BundleVerifier(node.trust()).verify(stream, journal.head(stream), number -> journal.jws(stream, number), lines, Instant.now());
        return switch (verdict) {
            case BundleVerdict.Trusted trusted -> trusted.bundle();
            default -> throw new AssertionError(verdict.toString());
        };
    }

    List<String> words() {
        return jdbc.sql("select subject || ' ' || government || ' ' || word || ' ' || answered from words_view.word order by 1").query(String.class).list();
    }

    /// What the view that says what it writes has taken.
    List<String> quietWords() {
        return jdbc.sql("select subject || ' ' || word from words_view.quiet order by 1").query(String.class).list();
    }

    private static Vocabulary vocabulary(boolean knowsSongs) {
        return new Vocabulary("words", knowsSongs
                ? Map.of("words.said.v1", Said.class, "words.answered.v1", Answered.class, "words.sung.v1", Sung.class)
                : Map.of("words.said.v1", Said.class, "words.answered.v1", Answered.class));
    }

    /// One row a word said, and whether it was answered.
    private final class Words implements View {

        @Override
        public String name() {
            return "words";
        }

        @Override
        public String schema() {
            return "words_view";
        }

        @Override
        public Set<Class<? extends Fact>> facts() {
            return Set.of(Said.class, Answered.class);
        }

        @Override
        public void apply(List<Recorded> recorded) {
            jdbc.sql("select set_config('search_path', 'words_view,' || current_setting('search_path'), true) where to_regclass('word') is null").query(String.class).list();
            for (Recorded each : recorded) {
                switch (each.fact()) {
                    case Said said -> jdbc.sql("insert into word values (?, ?, ?, false)").params(each.subject(), each.government().code(), said.word()).update();
                    case Answered answered -> jdbc.sql("update word set answered = true where subject = ?").param(each.subject()).update();
                    default -> throw new IllegalStateException();
                }
            }
        }
    }

    private abstract static class OfWordsSaid implements View {

        @Override
        public String schema() {
            return "words_view";
        }

        @Override
        public Set<Class<? extends Fact>> facts() {
            return Set.of(Said.class);
        }
    }

    /// Says what it writes instead of writing it. Its table takes every word but one.
    private final class Quiet extends OfWordsSaid implements WritingView {

        @Override
        public String name() {
            return "quiet";
        }

        @Override
        public Writes writes(List<Recorded> recorded) {
            return new Writes(dataSource).add("insert into quiet values (?, ?)", recorded.stream().map(each -> new Object[] {each.subject(), ((Said) each.fact()).word()}).toList());
        }
    }

    /// Fails at one word.
    private final class Fragile extends OfWordsSaid {

        @Override
        public String name() {
            return "fragile";
        }

        @Override
        public void apply(List<Recorded> recorded) {
            if (recorded.stream().anyMatch(each -> each.fact().equals(new Said("crash")))) {
                jdbc.sql("select 1 / 0").query(Integer.class).list();
            }
        }
    }

    @Override
    public void close() {
        writer.stop();
        database.close();
    }
}
