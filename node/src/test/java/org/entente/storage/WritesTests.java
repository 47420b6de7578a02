package org.entente.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class WritesTests {

    private static final String NOTED = "insert into public.noted (number, text, hash, at, done) values (?, ?, ?, ?, ?)";

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final Writes writes = new Writes(database.dataSource());

    @BeforeEach
    void tables() {
        jdbc.sql("create table public.noted (number bigint primary key, text text, hash bytea, at timestamptz, done boolean)").update();
        jdbc.sql("create table public.about (number bigint references public.noted, name text)").update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    /// Few rows go with their neighbours, many by themselves: what comes later relies on what came before either way.
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 40})
    void writesInTheOrderInWhichItWasAdded(int rows) {
        TableLoad about = new TableLoad("public.about", "number", "name");
        IntStream.range(0, rows).forEach(number -> about.row(number, "first"));
        writes.add(NOTED, IntStream.range(0, rows).mapToObj(WritesTests::row).toList())
                .add(about)
                .add("insert into public.about values (?, ?)", IntStream.range(0, rows).mapToObj(number -> new Object[] {(long) number, "second"}).toList())
                .add("update public.about set name = name || '!' where number = any(?)", (Object) new Long[] {0L});
        assertThat(names()).as("before it is sent").isEmpty();
        writes.send();
        assertThat(names()).hasSize(2 * rows).contains("0 first!", "0 second!");
        assertThat(jdbc.sql("select count(*) from public.noted where text = 'text' and hash = '\\x0102' and at = '2015-09-09T06:02:07.123Z' and done is null").query(Integer.class).single()).isEqualTo(rows);
        writes.send();
        assertThat(names()).as("sent once").hasSize(2 * rows);
    }

    @Test
    void sendsWhatOthersAddedAndNothingWhereThereIsNothing() {
        writes.add(NOTED, List.of()).add(new TableLoad("public.about", "number", "name")).send();
        writes.add(new Writes(database.dataSource()).add(NOTED, row(7))).add("insert into public.about values (?, ?)", 7L, null).send();
        assertThat(jdbc.sql("select number from public.about where name is null").query(Long.class).single()).isEqualTo(7);
    }

    @Test
    void keepsNothingOfWhatWasSentTogetherIfAnyOfItIsRefused() {
        writes.add(NOTED, row(1)).add("insert into public.about values (?, ?)", 2L, "of nothing");
        assertThatThrownBy(writes::send).isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("public.noted").hasMessageContaining("public.about");
        assertThat(jdbc.sql("select count(*) from public.noted").query(Integer.class).single()).isZero();
    }

    private List<String> names() {
        return jdbc.sql("select number || ' ' || name from public.about order by 1").query(String.class).list();
    }

    private static @Nullable Object[] row(int number) {
        return new @Nullable Object[] {(long) number, "text", new byte[] {1, 2}, Timestamp.from(Instant.parse("2015-09-09T06:02:07.123Z")), null};
    }
}
