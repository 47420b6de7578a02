package org.entente.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// A process of its own that writes rows until it is killed and prints the number of each row that the database has acknowledged.
final class WritingProcess {

    private WritingProcess() {}

    public static void main(String[] args) throws SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.start(DataFolder.open(Path.of(args[0])).lock());
        try (Connection connection = EmbeddedPostgresTests.connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS acknowledged (number integer)");
            for (int number = 1; ; number++) {
                statement.executeUpdate("INSERT INTO acknowledged VALUES (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
