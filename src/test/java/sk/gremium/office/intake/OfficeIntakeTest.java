package sk.gremium.office.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bad files that people and programs send: each is refused with its reason. */
class OfficeIntakeTest {

    private static final byte[] GOOD =
            Docx.withBody(Docx.p("", "Dobrý dokument")).bytes();

    static Stream<Arguments> badFiles() {
        return Stream.of(
                bad("nothing", RefusalReason.EMPTY, new byte[0]),
                bad("not a document", RefusalReason.NOT_DOCX, utf8("<html>hello</html>")),
                bad("too large", RefusalReason.TOO_LARGE, new byte[OfficeIntake.LARGEST_FILE + 1]),
                bad("an old document renamed", RefusalReason.OLD_WORD, compound("WordDocument")),
                bad("an encrypted document", RefusalReason.ENCRYPTED, compound("EncryptedPackage")),
                bad("rich text renamed", RefusalReason.RICH_TEXT, utf8("{\\rtf1 Hello}")),
                bad("a sheet renamed", RefusalReason.WRONG_KIND, sheet()),
                bad("a zip of anything", RefusalReason.NOT_DOCX, Docx.zip(Map.of("a.txt", utf8("a")))),
                bad("cut short", RefusalReason.DAMAGED, Arrays.copyOf(GOOD, GOOD.length / 2)),
                bad("a letter altered", RefusalReason.DAMAGED, withWrongSum()),
                bad("a doubled name", RefusalReason.UNSAFE_NAME, withDoubledName()),
                bad("a climbing name", RefusalReason.UNSAFE_NAME, with("word/../../etc/passwd", "x")),
                bad("macros", RefusalReason.MACROS, with("word/vbaProject.bin", "x")),
                bad("a program", RefusalReason.PROGRAM, with("word/embeddings/setup.exe", "MZ")),
                bad("a macro document renamed", RefusalReason.MACROS, macroDocument()),
                bad("a bomb", RefusalReason.BOMB, with("word/media/zeros.png", "\0".repeat(60 << 20))),
                bad("many entries", RefusalReason.TOO_MANY_PARTS, manyEntries(2_100)),
                bad("a hundred thousand entries", RefusalReason.TOO_MANY_PARTS, manyEntries(100_000)));
    }

    static Stream<Arguments> badTexts() {
        String laughs = "<!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        String external = "<!DOCTYPE w:document SYSTEM \"http://127.0.0.1:9/x.dtd\" "
                + "[<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        return Stream.of(
                bad("billion laughs", RefusalReason.ENTITIES, withText(laughs, "&c;")),
                bad("an external entity", RefusalReason.ENTITIES, withText(external, "&a;")),
                bad("an undeclared entity", RefusalReason.DAMAGED, withText("", "&a;")),
                bad("not well-formed", RefusalReason.DAMAGED, withText("", "<w:p>")),
                bad("deeply nested", RefusalReason.TOO_COMPLEX, nested(50_000)),
                bad("a paragraph of a million runs", RefusalReason.TOO_COMPLEX, manyRuns()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"badFiles", "badTexts"})
    void isRefusedWithItsReason(String what, RefusalReason reason, byte[] file) {
        var refused = catchThrowableOfType(FileRefused.class, () -> DocxReader.read(file));

        assertThat(refused).as(what).isNotNull();
        assertThat(refused.reason()).as(what + ": " + refused.detail()).isEqualTo(reason);
    }

    @Test
    void nothingInAFileIsFetched() throws IOException {
        try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            listener.setSoTimeout(300);
            Docx.withBody(Docx.p("", "Text"))
                    .link("i", "image", address + "x.png")
                    .link("t", "attachedTemplate", address + "x.dotm")
                    .read();
            byte[] outside = withText("<!DOCTYPE a SYSTEM \"" + address + "\">", "");
            assertThat(catchThrowableOfType(FileRefused.class, () -> DocxReader.read(outside)))
                    .isNotNull();

            assertThat(catchThrowableOfType(SocketTimeoutException.class, listener::accept))
                    .as("nobody called")
                    .isNotNull();
        }
    }

    @Test
    void namesFromAFileAreCleanedAndCut() {
        var refused = new FileRefused(RefusalReason.UNSAFE_NAME, "a\u202Eb\n" + "x".repeat(500));

        assertThat(refused.detail()).startsWith("a b xxx").hasSizeLessThan(100);
    }

    @Test
    void aTableOfManyRowsIsReadWithinBounds() {
        String cells = "<w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc>".repeat(60);
        var body = new StringBuilder("<w:tbl>");
        for (int i = 0; i < 2_000; i++) {
            body.append("<w:tr>")
                    .append(cells)
                    .append("<w:tc>")
                    .append(Docx.p("", "r" + i * 7919))
                    .append("</w:tc></w:tr>");
        }
        var blocks =
                Docx.withBody(body.append("</w:tbl>").toString()).read().text().blocks();

        assertThat(blocks).hasSize(2_000);
    }

    private static Arguments bad(String what, RefusalReason reason, byte[] file) {
        return Arguments.of(what, reason, file);
    }

    private static byte[] with(String name, String content) {
        return Docx.withBody(Docx.p("", "a")).part(name, content).bytes();
    }

    private static byte[] withText(String before, String inside) {
        return Docx.withBody("")
                .part(
                        "word/document.xml",
                        before + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body><w:p><w:r><w:t>" + inside + "</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
    }

    private static byte[] nested(int depth) {
        return Docx.withBody("<w:sdt>".repeat(depth) + "</w:sdt>".repeat(depth)).bytes();
    }

    private static byte[] manyRuns() {
        var runs = new StringBuilder("<w:p>");
        for (int i = 0; i < 450_000; i++) {
            runs.append("<w:r><w:t>").append(Integer.toString(i * 31, 36)).append("</w:t></w:r>");
        }
        return Docx.withBody(runs.append("</w:p>").toString()).bytes();
    }

    private static byte[] manyEntries(int count) {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < count; i++) {
            entries.put("word/media/" + i, new byte[0]);
        }
        return Docx.zip(entries);
    }

    private static byte[] withWrongSum() {
        byte[] file = GOOD.clone();
        int at = new String(file, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        file[at + 16] ^= 1;
        return file;
    }

    /** Java writes no archive with a doubled name, so a name of the same length is overwritten. */
    private static byte[] withDoubledName() {
        String file = new String(with("word/documenu.xml", "<a/>"), StandardCharsets.ISO_8859_1);
        return file.replace("word/documenu.xml", "word/document.xml").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] macroDocument() {
        return Docx.withBody(Docx.p("", "a"))
                .type("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")
                .bytes();
    }

    private static byte[] sheet() {
        return Docx.withBody("")
                .type("word/document.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                .bytes();
    }

    private static byte[] compound(String stream) {
        byte[] file = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(magic, 0, file, 0, magic.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
