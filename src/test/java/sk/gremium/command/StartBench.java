package sk.gremium.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sk.gremium.testing.Bench;

/** What a command costs that is started for one answer. */
class StartBench {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @Test
    void starting() throws Exception {
        String[] deadline = {
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "deadline",
            "--published",
            "2026-03-27T10:00",
            "--working-days",
            "10"
        };
        assertThat(run(deadline)).contains("2026-04-13");
        Bench.compare("gremium deadline", () -> run(deadline), "java -version", () -> run("--version"));
    }

    private static String run(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
