package sk.gremium.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import sk.gremium.embedded.EmbeddedMariaDb;

/**
 * One MariaDB for all Spring contexts of a test run, empty at its start, migrated by the first context. Tests share it:
 * each makes the committees and people it needs and looks at nothing else.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        EmbeddedMariaDb server = Running.SERVER;
        TestPropertyValues.of(
                        "spring.datasource.url=" + server.url(),
                        "spring.datasource.username=" + server.user(),
                        "spring.datasource.password=" + server.password())
                .applyTo(context);
    }

    /** Started by the first test that needs it. */
    private static final class Running {

        private static final Path DATA =
                Path.of("target", "mariadb-" + ProcessHandle.current().pid());

        static final EmbeddedMariaDb SERVER = EmbeddedMariaDb.start(
                Path.of(".data", "mariadb-base"),
                DATA,
                "--innodb-flush-log-at-trx-commit=0",
                "--skip-innodb-doublewrite");

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Running::stop));
        }

        private static void stop() {
            SERVER.close();
            try {
                FileSystemUtils.deleteRecursively(DATA);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
