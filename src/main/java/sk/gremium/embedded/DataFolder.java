package sk.gremium.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The folder of one embedded server, held by one process at a time: tables, password, temporary files. */
final class DataFolder {

    static final String DATABASE = "gremium";
    static final String USER = "gremium";

    private final Path root;
    private final FileChannel lockFile;
    private final String password;

    private DataFolder(Path root, FileChannel lockFile) throws IOException {
        this.root = root;
        this.lockFile = lockFile;
        this.password = keptPassword();
    }

    /**
     * Takes the folder for this process, creating it if need be.
     *
     * @throws IllegalStateException if another process holds it
     */
    static DataFolder lock(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new IllegalStateException("Another instance already uses the data in " + root + ".");
            }
            return new DataFolder(root, channel);
        } catch (IOException failure) {
            throw new UncheckedIOException("The data folder cannot be used: " + root, failure);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    void release() {
        try {
            lockFile.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path tables() {
        return root.resolve("tables");
    }

    Path pidFile() {
        return root.resolve("mariadbd.pid");
    }

    String password() {
        return password;
    }

    Path temporary() throws IOException {
        return Files.createDirectories(root.resolve("tmp"));
    }

    /** Whether the tables have yet to be created; the rest of an interrupted creation is removed. */
    boolean startEmpty() throws IOException {
        if (Files.exists(installedMark())) {
            return false;
        }
        FileSystemUtils.deleteRecursively(tables());
        Files.createDirectories(tables());
        return true;
    }

    void installed() throws IOException {
        if (!Files.exists(installedMark())) {
            Files.createFile(installedMark());
        }
    }

    private Path installedMark() {
        return root.resolve("installed");
    }

    /**
     * Writes what the server runs at each start. It needs no account for that, so it works for every operating-system
     * user; each statement stands on a line of its own.
     */
    Path writeGrants() throws IOException {
        Path file = root.resolve("init.sql");
        ownerOnly(file);
        Files.writeString(file, """
                drop user if exists ''@localhost;
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user %2$s@localhost identified by '%3$s';
                grant all on %1$s.* to %2$s@localhost;
                """.formatted(DATABASE, USER, password));
        return file;
    }

    /** Ends a server that outlived a killed application; it alone can still use this folder, since we hold the lock. */
    void endOrphan() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        long pid = Long.parseLong(Files.readString(pidFile()).strip());
        ProcessHandle orphan = ProcessHandle.of(pid).filter(this::isOurServer).orElse(null);
        if (orphan == null) {
            return;
        }
        orphan.destroy();
        try {
            orphan.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException failure) {
            orphan.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOurServer(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("mariadbd"))
                .filter(line -> line.contains(pidFile().toString()))
                .isPresent();
    }

    private String keptPassword() throws IOException {
        Path file = root.resolve("password");
        if (!Files.exists(file) || Files.size(file) == 0) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            ownerOnly(file);
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    private static void ownerOnly(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
