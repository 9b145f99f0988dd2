package sk.gremium.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The application in a process of its own, on a database that somebody else runs, to be killed and started again. */
final class SeparateApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<String, String> settings;
    private final Path folder;
    private final int port;
    private Process process;

    /** Starts it on a free port and waits until it answers; its files go to the folder. */
    SeparateApplication(Path folder, Map<String, String> settings) throws Exception {
        this.folder = folder;
        this.settings = settings;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        process = start();
    }

    String address(String route) {
        return "http://localhost:" + port + "/" + route;
    }

    /** Ends it as {@code kill -9} does, without a word to it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it again at the same address. */
    void startAgain() throws Exception {
        process = start();
    }

    private Process start() throws IOException, InterruptedException {
        Path ready = folder.resolve("ready");
        Files.deleteIfExists(ready);
        Path log = folder.resolve("separate.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "sk.gremium.Gremium",
                "--spring.profiles.active=demo",
                "--server.address=localhost",
                "--server.port=" + port,
                "--gremium.embedded=false",
                "--gremium.ready-file=" + ready,
                "--vaadin.productionMode=true"));
        settings.forEach((key, value) -> command.add("--" + key + "=" + value));
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(ready) && started.isAlive() && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(ready).as("the application came up; its log is " + log).exists();
        return started;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
