package org.entente.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TableLoadTests {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());

    @BeforeEach
    void table() {
        jdbc.sql("create table public.loaded (number int primary key, text text, at timestamptz, yes boolean)").update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    /// Few rows go another way than many.
    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void writesEveryTextAsItIs(int times) {
        List<String> some = List.of("", "\\N", "\\", "a\tb\nc\rd\\te", "\u0001\u001f", "食品安全 𠮷", "NULL", "\\.");
        List<String> texts = Collections.nCopies(times, some).stream().flatMap(List::stream).toList();
        TableLoad rows = rows();
        for (int i = 0; i < texts.size(); i++) {
            rows.row(i, texts.get(i), Instant.parse("2015-09-09T06:02:07.123Z"), i % 2 == 0);
        }
        load(rows);
        assertThat(jdbc.sql("select text from public.loaded order by number").query(String.class).list()).isEqualTo(texts);
        assertThat(jdbc.sql("select distinct at from public.loaded").query(Instant.class).single()).isEqualTo("2015-09-09T06:02:07.123Z");
        assertThat(jdbc.sql("select count(*) from public.loaded where yes").query(Integer.class).single()).isEqualTo(4 * times);
    }

    @Test
    void writesNothingWhereThereIsNothing() {
        load(rows().row(1, null, null, null), rows());
        load();
        assertThat(jdbc.sql("select count(*) from public.loaded where text is null and at is null and yes is null").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void isRolledBackWithItsTransaction() {
        new TransactionTemplate(new JdbcTransactionManager(database.dataSource())).executeWithoutResult(status -> {
            load(rows().row(1, "one", null, null));
            status.setRollbackOnly();
        });
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30})
    void writesNoneIfOneIsRefused(int number) {
        TableLoad twice = rows().row(1, "one", null, null);
        IntStream.range(1, number).forEach(i -> twice.row(i, "again", null, null));
        assertThatThrownBy(() -> load(twice)).isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("loaded");
        assertThat(count()).isZero();
        assertThatThrownBy(() -> rows().row(1, "too few")).hasMessage("2 values for 4 columns of public.loaded");
    }

    /// Two tables with few rows go in one call, one with many by itself.
    @Test
    void fillsSeveralTablesAndNoneIfOneRowOfThemIsRefused() {
        jdbc.sql("create table public.others (name text primary key)").update();
        TableLoad many = rows();
        IntStream.range(0, 30).forEach(i -> many.row(i, "text", null, null));
        load(names("a", "b"), many, new TableLoad("public.loaded", "number").row(30));
        assertThat(count()).isEqualTo(31);
        assertThatThrownBy(() -> load(rows().row(31, "new", null, null), names("c", "a"))).isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("others");
        assertThat(jdbc.sql("select string_agg(name, '' order by name) from public.others").query(String.class).single()).isEqualTo("ab");
        assertThat(count()).isEqualTo(31);
    }

    private void load(TableLoad... tables) {
        new Writes(database.dataSource()).add(tables).send();
    }

    private static TableLoad names(String... names) {
        TableLoad load = new TableLoad("public.others", "name");
        List.of(names).forEach(load::row);
        return load;
    }

    private int count() {
        return jdbc.sql("select count(*) from public.loaded").query(Integer.class).single();
    }

    private static TableLoad rows() {
        return new TableLoad("public.loaded", "number", "text", "at", "yes");
    }
}
