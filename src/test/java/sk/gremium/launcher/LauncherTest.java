package sk.gremium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher's answers to mistakes: one sentence on standard error and an exit code that is not 0. */
class LauncherTest {

    /** What a call of the launcher left behind. */
    private record Outcome(int code, String output, String error) {}

    @TempDir
    private Path project;

    @BeforeEach
    void copyTheLauncherIntoAnEmptyProject() throws IOException {
        Path copy = Files.copy(Path.of("gremium"), project.resolve("gremium"));
        assertThat(copy.toFile().setExecutable(true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    frobnicate                                    | there is no command 'frobnicate'
                    run --colour                                  | run does not know '--colour'
                    run --port                                    | --port needs a value
                    run --port eighty                             | --port needs a number from 1 to 65535
                    run --port=70000                              | --port needs a number from 1 to 65535
                    run --port 0                                  | --port needs a number from 1 to 65535
                    run --database-url mysql://db/gremium         | --database-url needs the form jdbc:mariadb
                    run --database-user anna                      | --database-user goes with --database-url
                    run --fresh --database-url jdbc:mariadb://d/g | --fresh empties the embedded database only
                    run --fresh                                   | without a terminal add --yes
                    build --fast                                  | build takes no options
                    test OneTest                                  | test takes no options
                    start                                         | start needs --database-url
                    start --fresh                                 | start does not know '--fresh'
                    """)
    void aMistakeIsOneSentenceAndCodeTwo(String arguments, String sentence) throws Exception {
        Outcome outcome = launch(arguments.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.error()).startsWith("gremium: ").contains(sentence);
        assertThat(outcome.error().lines()).hasSize(1);
        assertThat(outcome.output()).isEmpty();
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome = launch("run", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.error())
                    .isEqualTo("gremium: Port " + taken.getLocalPort()
                            + " is taken by another program: choose one with --port.\n");
        }
    }

    @Test
    void aSecondInstanceOnTheSameDataIsRefusedAndLeavesTheFirstAlone() throws Exception {
        Path running = Files.createDirectories(project.resolve(".data/running"));
        Process first = new ProcessBuilder("bash", "-c", "sleep 60; : gremium").start();
        try {
            Files.writeString(running.resolve("launcher"), Long.toString(first.pid()));
            Files.writeString(project.resolve(".data/ready"), "http://localhost:8080\n");

            Outcome outcome = launch("run");

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.error())
                    .contains("already runs on this data at http://localhost:8080")
                    .contains("process " + first.pid());
            assertThat(running).exists();
        } finally {
            first.descendants().forEach(ProcessHandle::destroy);
            first.destroy();
        }
    }

    @Test
    void theLockOfADeadInstanceIsTakenOver() throws Exception {
        Path running = Files.createDirectories(project.resolve(".data/running"));
        Files.writeString(running.resolve("launcher"), "999999999");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome = launch("run", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(outcome.error()).contains("is taken by another program");
            assertThat(running).doesNotExist();
        }
    }

    @Test
    void startWithoutABuildSaysWhatToDo() throws Exception {
        Outcome outcome = launch("start", "--database-url", "jdbc:mariadb://db/gremium");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.error()).isEqualTo("gremium: Nothing is built yet: ./gremium build does it.\n");
    }

    @Test
    void helpNamesEveryCommand() throws Exception {
        Outcome outcome = launch("help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.output()).contains("run", "test", "build", "start", "docx", "deadline", "--fresh");
    }

    private Outcome launch(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./gremium"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
        builder.environment().remove("GREMIUM_DATABASE_URL");
        builder.redirectOutput(project.resolve("out").toFile());
        builder.redirectError(project.resolve("err").toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(
                process.exitValue(),
                Files.readString(project.resolve("out")),
                Files.readString(project.resolve("err")));
    }
}
