package sk.gremium.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sk.gremium.office.intake.DocxReader;
import sk.gremium.text.TextBody;
import sk.gremium.text.redline.Redline;

class DocxRedlineTest {

    private static final RedlineInfo INFO =
            new RedlineInfo("Sekretariát", Instant.parse("2026-11-02T08:00:00Z"), "Porovnanie", Locale.of("sk", "SK"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void acceptingGivesTheNewerAndRejectingTheOlderText(long seed) {
        Drafts drafts = new Drafts(seed);
        TextBody old = drafts.draft(40);
        TextBody now = drafts.later(old);

        byte[] docx = redline(old, now);

        assertThat(lines(read(TrackedXml.accepted(docx)))).containsExactlyElementsOf(lines(now));
        assertThat(lines(read(TrackedXml.rejected(docx)))).containsExactlyElementsOf(lines(old));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void twoFilesOfUnknownOriginAreComparedAsWell(long seed) {
        Drafts drafts = new Drafts(seed);
        TextBody old = drafts.draft(40);
        TextBody now = drafts.later(old);
        TextBody foreign = read(redline(now, now));

        byte[] docx = written(DocxRedline.between(read(redline(old, old)), foreign));

        assertThat(lines(read(TrackedXml.accepted(docx)))).containsExactlyElementsOf(lines(now));
        assertThat(lines(read(TrackedXml.rejected(docx)))).containsExactlyElementsOf(lines(old));
    }

    @Test
    void everyChangeHasItsOwnNumber() {
        Drafts drafts = new Drafts(9);
        TextBody old = drafts.draft(60);
        String xml = new String(unzipped(redline(old, drafts.later(old)), "word/document.xml"), StandardCharsets.UTF_8);

        List<String> ids = Pattern.compile("<w:(?:ins|del|rPrChange|pPrChange) w:id=\"(\\d+)\"")
                .matcher(xml)
                .results()
                .map(id -> id.group(1))
                .toList();
        assertThat(ids).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void aTextThatStayedHasNoTrackedChange() {
        TextBody text = new Drafts(9).draft(60);
        String xml = new String(unzipped(redline(text, text), "word/document.xml"), StandardCharsets.UTF_8);

        assertThat(xml).doesNotContainPattern("<w:(ins|del|rPrChange|pPrChange) ");
    }

    private static byte[] unzipped(byte[] docx, String part) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return zip.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new byte[0];
    }

    static byte[] redline(TextBody old, TextBody now) {
        return written(Redline.between(old, now));
    }

    private static byte[] written(Redline redline) {
        var out = new ByteArrayOutputStream();
        try {
            new DocxRedline().write(redline, INFO, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static TextBody read(byte[] docx) {
        return DocxReader.read(docx).text();
    }

    /** What two texts must agree in, whatever ids their blocks and lists have. */
    static List<String> lines(TextBody text) {
        return text.blocks().stream().map(BlockLines::line).toList();
    }
}
