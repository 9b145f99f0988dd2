package sk.gremium.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sk.gremium.office.intake.Docx;

class MainTest {

    @TempDir
    private Path folder;

    private record Result(int code, String out, String err) {}

    private static Result run(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return file.toString();
    }

    @Test
    void blocksAreOneJsonObjectALine() throws IOException {
        String file = file(
                "návrh.docx",
                Docx.withBody(Docx.p("", "Prvý") + Docx.p("", "Druhý")).bytes());

        assertThat(run("docx", "blocks", file)).isEqualTo(new Result(0, """
                        {"kind":"paragraph","level":0,"label":"","text":"Prvý","runs":[{"text":"Prvý","marks":[]}]}
                        {"kind":"paragraph","level":0,"label":"","text":"Druhý","runs":[{"text":"Druhý","marks":[]}]}
                        """.replace("\n", System.lineSeparator()), ""));
    }

    @Test
    void commentsNameTheirBlockAndTheirPlace() throws IOException {
        String file = file(
                "a.docx",
                Docx.withBody("<w:p><w:commentRangeStart w:id=\"0\"/>" + Docx.r("text")
                                + "<w:commentRangeEnd w:id=\"0\"/></w:p>")
                        .comments("<w:comment w:id=\"0\" w:author=\"Anna\" w:date=\"2026-03-27T10:00:00Z\"><w:p>"
                                + Docx.r("Prečo?") + "</w:p></w:comment>")
                        .bytes());

        assertThat(run("docx", "comments", file).out().strip())
                .isEqualTo("{\"author\":\"Anna\",\"date\":\"2026-03-27T10:00:00Z\",\"text\":\"Prečo?\","
                        + "\"quote\":\"text\",\"block\":0,\"from\":0,\"to\":4,\"replies\":[],\"resolved\":false}");
    }

    @Test
    void aRedlineIsADocumentAndAListOfEdits() throws IOException {
        String old = file(
                "old.docx",
                Docx.withBody(Docx.p("", "Lehota je 30 dní.") + Docx.p("", "Koniec"))
                        .bytes());
        String now = file(
                "new.docx",
                Docx.withBody(Docx.p("", "Lehota je 45 dní.") + Docx.p("", "Koniec"))
                        .bytes());
        String target = folder.resolve("out.docx").toString();

        assertThat(run("docx", "redline", old, now, "-o", target, "--json")
                        .out()
                        .strip())
                .isEqualTo("{\"number\":1,\"kind\":\"replaced\",\"oldBlock\":0,\"newBlock\":0,"
                        + "\"before\":\"30 \",\"after\":\"45 \"}");
        assertThat(run("docx", "blocks", target).out())
                .contains(
                        "{\"text\":\"30 \",\"marks\":[{\"type\":\"del\"",
                        "{\"text\":\"45 \",\"marks\":[{\"type\":\"ins\"");
        assertThat(run("docx", "redline", old, now, "-o", now).err()).startsWith("The result would overwrite");
    }

    @Test
    void aDeadlineIsCountedWithoutADatabase() {
        var result = run("deadline", "--published", "2026-03-27T10:00", "--working-days", "10");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("{\"lastDay\":\"2026-04-13\",\"deadlineAt\":\"2026-04-13T21:59:59Z\",\"workingDays\":"
                        + "[\"2026-03-27\",")
                .contains("{\"date\":\"2026-04-03\",\"reason\":\"Good Friday\"}");
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentence() throws IOException {
        String broken = file("broken.docx", "PK\u0003\u0004 and no more".getBytes(StandardCharsets.UTF_8));

        for (Result result : List.of(
                run(),
                run("sing"),
                run("docx"),
                run("docx", "blocks"),
                run("docx", "blocks", folder.resolve("nowhere.docx").toString()),
                run("docx", "blocks", folder.toString()),
                run("docx", "comments", broken),
                run("docx", "blocks", "--loud", broken),
                run("deadline", "--published", "yesterday", "--working-days", "10"),
                run("deadline", "--published", "2026-03-27T10:00", "--working-days", "0"),
                run("deadline", "--published", "1848-03-27T10:00", "--working-days", "5"),
                run("deadline", "--working-days"))) {
            assertThat(result.code()).isNotZero();
            assertThat(result.out()).isEmpty();
            assertThat(result.err().strip()).isNotEmpty().doesNotContain("\n", "Exception", "office.refused", "\tat ");
        }
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("help").out()).contains("docx blocks", "docx comments", "docx redline", "deadline");
    }
}
