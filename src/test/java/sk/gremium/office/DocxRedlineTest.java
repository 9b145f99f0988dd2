package sk.gremium.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sk.gremium.office.intake.DocxReader;
import sk.gremium.text.Block;
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

    static byte[] redline(TextBody old, TextBody now) {
        var out = new ByteArrayOutputStream();
        try {
            new DocxRedline().write(Redline.between(old, now), INFO, out);
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

    static List<String> lines(List<Block> blocks) {
        return blocks.stream().map(BlockLines::line).toList();
    }
}
