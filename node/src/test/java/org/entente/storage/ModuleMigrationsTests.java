package org.entente.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ModuleMigrationsTests {

    private final ModuleMigrations migrations =
            new ModuleMigrations("db/trial", new ModuleOrder(Map.of("lower", Set.of("upper"), "upper", Set.<String>of())::get));

    @Test
    void runsEachModulesFilesOnceAndInTheOrderOfTheModules() {
        try (TestDatabase database = TestDatabase.fresh()) {
            migrations.apply(database.dataSource());
            migrations.apply(database.dataSource());
            assertThat(JdbcClient.create(database.dataSource())
                            .sql("SELECT name FROM order_of_arrival ORDER BY at")
                            .query(String.class)
                            .list())
                    .containsExactly("upper", "lower");
        }
    }
}
