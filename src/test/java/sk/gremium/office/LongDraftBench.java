package sk.gremium.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import sk.gremium.office.intake.IsolatedReader;
import sk.gremium.testing.Bench;
import sk.gremium.text.Block;
import sk.gremium.text.BlockJson;
import sk.gremium.text.TextBody;
import sk.gremium.text.redline.Redline;

/** What a draft of 300 pages costs: about 90,000 words with lists, tables and notes, and a later version of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongDraftBench {

    private static final int WORDS = 90_000;

    private final IsolatedReader reader = new IsolatedReader();

    private Path folder;
    private TextBody old;
    private TextBody now;
    private byte[] file;

    @SuppressWarnings("NullAway.Init")
    LongDraftBench() {}

    @BeforeAll
    void write(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Drafts drafts = new Drafts(300);
        int size = 1_000;
        old = drafts.draft(size);
        while (words(old) < WORDS) {
            size += size / 5;
            old = new Drafts(300).draft(size);
        }
        now = drafts.later(old);
        file = docx(old);
        Files.writeString(folder.resolve("old.txt"), plain(old));
        Files.writeString(folder.resolve("now.txt"), plain(now));
        System.out.printf(
                "bench | %d words in %d blocks, %d changes to the later version, a file of %d kB%n",
                words(old),
                old.blocks().size(),
                Redline.between(old, now).changes().size(),
                file.length / 1024);
    }

    @Test
    void reading() throws Exception {
        Bench.compare(
                "read a file of 300 pages in a process of its own",
                () -> reader.read(file).text(),
                "Apache POI opens it in this process",
                () -> new XWPFDocument(new ByteArrayInputStream(file)).getParagraphs());
    }

    @Test
    void comparing() throws Exception {
        assertThat(gitDiff()).isPositive();
        Bench.compare(
                "redline of two versions of 300 pages",
                () -> Redline.between(old, now),
                "git diff --word-diff of their plain text",
                this::gitDiff);
    }

    @Test
    void writingARedline() throws Exception {
        RedlineInfo info = new RedlineInfo("Gremium", Instant.EPOCH, "Koncepcia", Locale.ENGLISH);
        Bench.compare(
                "redline of 300 pages as DOCX",
                () -> {
                    var out = new ByteArrayOutputStream();
                    new DocxRedline().write(Redline.between(old, now), info, out);
                    return out;
                },
                "the newer text alone as DOCX",
                () -> docx(now));
    }

    @Test
    void keeping() throws Exception {
        String json = BlockJson.write(old);
        Bench.compare(
                "300 pages from what the database keeps",
                () -> BlockJson.read(json),
                "a copy of its characters",
                () -> json.chars().filter(Character::isLetter).count());
    }

    private long gitDiff() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("git", "diff", "--no-index", "--word-diff=porcelain", "old.txt", "now.txt")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long length = process.getInputStream().readAllBytes().length;
        process.waitFor();
        return length;
    }

    private static byte[] docx(TextBody text) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(text, "Koncepcia", Locale.forLanguageTag("sk"), out);
        return out.toByteArray();
    }

    private static String plain(TextBody text) {
        return text.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private static int words(TextBody text) {
        return plain(text).split("\\s+").length;
    }
}
