package org.entente.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTests {

    @Test
    void handsOutDatabasesThatShareNothing() {
        try (TestDatabase first = TestDatabase.fresh();
                TestDatabase second = TestDatabase.fresh()) {
            JdbcClient.create(first.dataSource()).sql("CREATE TABLE only_here (id integer)").update();
            assertThat(JdbcClient.create(second.dataSource()).sql("SELECT to_regclass('only_here')::text").query(String.class).optional())
                    .isEmpty();
        }
    }
}
