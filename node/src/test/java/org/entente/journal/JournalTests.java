package org.entente.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.entente.evidence.StreamHead;
import org.entente.evidence.StreamId;
import org.entente.journal.JournalSamples.Said;
import org.entente.journal.JournalSamples.Sung;
import org.entente.party.Government;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalTests {

    private final JournalSamples hongKong = JournalSamples.of(Government.HONG_KONG);
    private final JournalSamples guangdong = JournalSamples.of(Government.GUANGDONG);

    private enum No implements Refusal {
        NO;

        @Override
        public String messageKey() {
            return "no";
        }
    }

    @AfterEach
    void close() {
        hongKong.close();
        guangdong.close();
    }

    @Test
    void numbersAndChainsWhatIsAccepted() {
        Recorded first = hongKong.say("A", "one");
        Recorded second = hongKong.say("A", "two");
        assertThat(List.of(first.sequence(), second.sequence())).containsExactly(1L, 2L);
        assertThat(hongKong.journal.head(hongKong.stream())).isEqualTo(new StreamHead(2, second.hash()));
        assertThat(hongKong.verified(hongKong.stream(), hongKong.journal.after(hongKong.stream(), 2, 10)).entries()).isEmpty();
        assertThat(hongKong.words()).containsExactly("A HK one false", "A HK two false");
    }

    @Test
    void writesNothingWhenACommandIsRefused() {
        Outcome outcome = hongKong.journal.record(JournalSamples.AGREEMENT, hongKong.officer(), (ledger, now) -> Ruling.refuse(No.NO));
        assertThat(outcome).isEqualTo(new Outcome.Refused(No.NO));
        assertThat(hongKong.journal.head(hongKong.stream())).isEqualTo(StreamHead.EMPTY);
    }

    @Test
    void letsADecisionSeeWhatWasAcceptedBeforeItInTheSameTransaction() {
        List<CompletableFuture<Outcome>> answers = IntStream.range(0, 200).mapToObj(i -> hongKong.journal.submit(JournalSamples.AGREEMENT, hongKong.officer(), (ledger, now) ->
                ledger.about("once").isEmpty() ? Ruling.accept(new Statement(new Said("once"), "once", null)) : Ruling.refuse(No.NO))).toList();
        assertThat(answers.stream().map(CompletableFuture::join).filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(hongKong.words()).containsExactly("once HK once false");
    }

    @Test
    void keepsTheOthersWhenOneDecisionBreaks() {
        List<CompletableFuture<Outcome>> answers = IntStream.range(0, 50).mapToObj(i -> hongKong.journal.submit(JournalSamples.AGREEMENT, hongKong.officer(), (ledger, now) -> {
            if (i == 25) {
                throw new IllegalStateException("broken on purpose");
            }
            return Ruling.accept(new Statement(new Said("w" + i), "s" + i, null));
        })).toList();
        assertThatThrownBy(() -> answers.get(25).join()).hasRootCauseMessage("broken on purpose");
        assertThat(answers.stream().filter(each -> !each.isCompletedExceptionally()).map(CompletableFuture::join)).hasSize(49).allMatch(Outcome.Done.class::isInstance);
        assertThat(hongKong.journal.head(hongKong.stream()).sequence()).isEqualTo(49);
    }

    @Test
    void carriesNothingOutTwiceWhenTheAnswerToACommitIsLost() {
        hongKong.losesAnswers = true;
        List<CompletableFuture<Outcome>> answers = IntStream.range(0, 20).mapToObj(i -> hongKong.journal.submit(JournalSamples.AGREEMENT, hongKong.officer(),
                (ledger, now) -> Ruling.accept(new Statement(new Said("w" + i), "s" + i, null)))).toList();
        answers.forEach(each -> assertThatThrownBy(each::join).hasRootCauseMessage("The answer to a commit was lost"));
        hongKong.losesAnswers = false;
        assertThat(hongKong.say("A", "after").sequence()).isEqualTo(21);
        assertThat(hongKong.words()).hasSize(21);
    }

    @Test
    void goesOnInANewStreamWhenItIsContinued() {
        hongKong.say("A", "one");
        Outcome continued = hongKong.journal.continueStream(JournalSamples.AGREEMENT, hongKong.officer(), (ledger, now) -> Ruling.accept(new Statement(new Said("anew"), "A", null)));
        Recorded first = ((Outcome.Done) continued).entry();
        assertThat(first.stream()).isEqualTo(new StreamId("HK", JournalSamples.AGREEMENT, 2));
        assertThat(first.sequence()).isEqualTo(1);
        assertThat(hongKong.say("A", "two").stream()).isEqualTo(first.stream());
        assertThat(hongKong.words()).containsExactly("A HK anew false", "A HK one false", "A HK two false");
    }

    @Test
    void goesOnAfterWhatAnotherProcessOfThisGovernmentHasAppended() {
        hongKong.say("A", "one");
        JournalSamples beside = hongKong.anotherProcess();
        try {
            assertThat(beside.say("A", "two").sequence()).isEqualTo(2);
            assertThat(hongKong.say("B", "three").sequence()).isEqualTo(3);
            assertThat(beside.say("A", "four").sequence()).isEqualTo(4);
        } finally {
            beside.writer.stop();
        }
        assertThat(hongKong.verified(hongKong.stream(), hongKong.journal.after(hongKong.stream(), 0, 10)).head().sequence()).isEqualTo(4);
        assertThat(hongKong.words()).hasSize(4);
    }

    @Test
    void goesOnWhereItStoodAfterATransactionThatWasUndone() {
        hongKong.say("A", "one");
        assertThatThrownBy(() -> hongKong.journal.record(JournalSamples.AGREEMENT, hongKong.officer(), (ledger, now) -> {
            throw new IllegalStateException("broken on purpose");
        })).hasMessage("broken on purpose");
        assertThat(hongKong.say("A", "two").sequence()).isEqualTo(2);
    }

    @Test
    void passesOnWhatItJustRecordedWithoutReadingIt() {
        hongKong.say("A", "one");
        hongKong.say("A", "two");
        assertThat(hongKong.journal.justRecorded(hongKong.stream(), 0, 10)).isEqualTo(hongKong.journal.after(hongKong.stream(), 0, 10)).hasSize(2);
        assertThat(hongKong.journal.justRecorded(hongKong.stream(), 2, 10)).isEmpty();
    }

    @Test
    void admitsAPeersEntriesExactlyAsSigned() {
        Recorded said = hongKong.say("A", "one");
        Admission admission = guangdong.receive(hongKong);
        assertThat(admission.stored()).isEqualTo(1);
        assertThat(guangdong.journal.jws(said.hash())).isEqualTo(hongKong.journal.jws(said.hash()));
        assertThat(guangdong.words()).isEqualTo(hongKong.words());
    }

    @Test
    void storesARepeatOnce() {
        hongKong.say("A", "one");
        var bundle = guangdong.verified(hongKong.stream(), hongKong.journal.after(hongKong.stream(), 0, 10));
        guangdong.journal.admit(bundle, admission -> {});
        assertThat(guangdong.journal.admit(bundle, admission -> {}).stored()).isZero();
        assertThat(guangdong.words()).hasSize(1);
    }

    @Test
    void appliesAnAnswerOnlyAfterWhatItAnswers() {
        Recorded said = hongKong.say("A", "one");
        guangdong.receive(hongKong);
        guangdong.answer(said, "yes");
        try (JournalSamples macao = JournalSamples.of(Government.MACAO)) {
            macao.receive(guangdong);
            assertThat(macao.words()).isEmpty();
            assertThat(macao.journal.waits().waiting()).isEqualTo(1);
            macao.receive(hongKong);
            assertThat(macao.words()).containsExactly("A HK one true");
            assertThat(macao.journal.waits()).isEqualTo(new Waits(0, 0));
        }
    }

    @Test
    void keepsTheOrderOfAStreamAboutOneSubjectWhileAnEarlierEntryWaits() {
        Recorded said = hongKong.say("A", "one");
        guangdong.receive(hongKong);
        guangdong.answer(said, "yes");
        guangdong.say("A", "later");
        guangdong.say("B", "other");
        try (JournalSamples macao = JournalSamples.of(Government.MACAO)) {
            macao.receive(guangdong);
            assertThat(macao.words()).containsExactly("B GD other false");
            macao.receive(hongKong);
            assertThat(macao.words()).containsExactly("A GD later false", "A HK one true", "B GD other false");
        }
    }

    @Test
    void keepsWhatItDoesNotUnderstandWithoutApplyingIt() {
        try (JournalSamples older = new JournalSamples(Government.MACAO, false)) {
            Recorded sung = hongKong.record(new Statement(new Sung("la"), "A", null));
            hongKong.answer(sung, "bravo");
            older.receive(hongKong);
            assertThat(older.journal.jws(sung.hash())).isPresent();
            assertThat(older.journal.waits()).isEqualTo(new Waits(1, 1));
            assertThat(older.journal.about(JournalSamples.AGREEMENT, "A")).isEmpty();
        }
    }

    @Test
    void entriesAboutOneSubjectWaitEachForTheOneBefore() {
        int many = 40;
        try (JournalSamples older = new JournalSamples(Government.MACAO, false)) {
            for (int i = 0; i < many; i++) {
                hongKong.record(new Statement(new Sung("la" + i), "A", null));
                if (i % 8 == 0) {
                    older.receive(hongKong);
                }
            }
            older.receive(hongKong);
            assertThat(older.journal.waits()).isEqualTo(new Waits(0, many));
            assertThat(older.jdbc.sql("select count(*) from journal.waiting").query(Long.class).single()).isEqualTo(many - 1);
        }
    }

    @Test
    void aLongLaneIsAppliedInOrderWhenItsFirstEntryIsFreed() {
        int many = 30;
        Recorded said = hongKong.say("A", "one");
        guangdong.receive(hongKong);
        guangdong.answer(said, "yes");
        try (JournalSamples macao = JournalSamples.of(Government.MACAO)) {
            for (int i = 10; i < many; i++) {
                guangdong.say("A", "later " + i);
                if (i % 3 == 0) {
                    macao.receive(guangdong);
                }
            }
            macao.receive(guangdong);
            assertThat(macao.words()).isEmpty();
            macao.receive(hongKong);
            assertThat(macao.words()).hasSize(many - 10 + 1);
            assertThat(macao.journal.about(JournalSamples.AGREEMENT, "A").stream().filter(each -> each.government().equals(Government.GUANGDONG)).map(Recorded::sequence)).isSorted();
            assertThat(macao.journal.waits()).isEqualTo(new Waits(0, 0));
        }
    }

    @Test
    void goesOnWhenAViewFailsAndSaysWhichStandsStill() {
        hongKong.say("A", "crash");
        hongKong.say("A", "on");
        assertThat(hongKong.words()).hasSize(2);
        assertThat(hongKong.journal.brokenViews()).containsOnlyKeys("fragile");
    }

    /// What it writes goes with the entries, in one call that the database refuses as a whole.
    @Test
    void goesOnWhenWhatAViewWritesIsRefused() {
        hongKong.say("A", "one");
        hongKong.say("A", "shout");
        hongKong.say("A", "two");
        assertThat(hongKong.words()).hasSize(3);
        assertThat(hongKong.quietWords()).containsExactly("A one");
        assertThat(hongKong.journal.brokenViews()).containsOnlyKeys("quiet");
        assertThat(hongKong.journal.head(hongKong.stream()).sequence()).isEqualTo(3);
    }

    @Test
    void rebuildsTheSameTables() {
        Recorded said = hongKong.say("A", "one");
        guangdong.receive(hongKong);
        guangdong.answer(said, "yes");
        hongKong.receive(guangdong);
        List<String> before = hongKong.words();
        hongKong.jdbc.sql("update words_view.word set word = 'spoiled'").update();
        hongKong.jdbc.sql("delete from words_view.quiet").update();
        assertThat(hongKong.rebuild.run(replayed -> {})).isEqualTo(2);
        assertThat(hongKong.words()).isEqualTo(before);
        assertThat(hongKong.quietWords()).containsExactly("A one");
    }

    @Test
    void keepsTheNamesOfKeysAndIndexesWhenItRebuilds() {
        hongKong.say("A", "one");
        hongKong.jdbc.sql("create index word_by_government on words_view.word (government) where not answered").update();
        hongKong.jdbc.sql("create unique index word_once on words_view.word (word, subject)").update();
        List<String> before = indexes();
        hongKong.rebuild.run(replayed -> {});
        assertThat(indexes()).isEqualTo(before).hasSize(3);
    }

    private List<String> indexes() {
        return hongKong.jdbc.sql("select indexdef from pg_indexes where schemaname = 'words_view' order by 1").query(String.class).list();
    }

    @Test
    void rebuildsTheOthersWhenOneViewFails() {
        hongKong.say("A", "crash");
        hongKong.say("B", "two");
        hongKong.jdbc.sql("delete from journal.view").update();
        hongKong.jdbc.sql("delete from words_view.word").update();
        hongKong.rebuild.run(replayed -> {});
        assertThat(hongKong.words()).containsExactly("A HK crash false", "B HK two false");
        assertThat(hongKong.journal.brokenViews()).containsOnlyKeys("fragile");
    }

    @Test
    void leavesTheTablesAsTheyWereWhenARebuildIsBrokenOff() {
        hongKong.say("A", "one");
        List<String> before = hongKong.words();
        assertThatThrownBy(() -> hongKong.rebuild.run(replayed -> {
            throw new IllegalStateException("broken off on purpose");
        })).hasStackTraceContaining("broken off on purpose");
        assertThat(hongKong.words()).isEqualTo(before);
        hongKong.say("B", "two");
        assertThat(hongKong.rebuild.run(replayed -> {})).isEqualTo(2);
        assertThat(hongKong.words()).containsExactly("A HK one false", "B HK two false");
    }

    @Test
    void readsLargeEntriesInSmallerPages() {
        String large = "x".repeat(150_000);
        IntStream.range(0, 50).forEach(i -> hongKong.say("S" + i, large + i));
        List<Long> progress = new ArrayList<>();
        assertThat(hongKong.rebuild.run(progress::add)).isEqualTo(50);
        assertThat(progress).containsExactly(40L, 50L);
    }

    @Test
    void undoesWhatADecisionWroteWhenItsNeighbourBreaks() {
        hongKong.jdbc.sql("create table journal.test_private (i int)").update();
        List<CompletableFuture<Outcome>> answers = IntStream.range(0, 20).mapToObj(i -> hongKong.journal.submit(JournalSamples.AGREEMENT, hongKong.officer(), (ledger, now) -> {
            hongKong.jdbc.sql("insert into journal.test_private values (?)").param(i).update();
            if (i % 5 == 0) {
                throw new IllegalStateException("broken on purpose");
            }
            return Ruling.accept(new Statement(new Said("w" + i), "s" + i, null));
        })).toList();
        answers.forEach(each -> each.exceptionally(broken -> null).join());
        assertThat(hongKong.jdbc.sql("select count(*) from journal.test_private").query(Integer.class).single()).isEqualTo(16);
    }
}
