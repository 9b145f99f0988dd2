package sk.gremium.office.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The gate for documents from outside: everything that can be said of a DOCX without interpreting its text. What passes
 * is a whole, unlocked Word document without macros or programs that unpacks to a bounded size.
 */
public final class OfficeIntake {

    /** The largest file that is looked at, in bytes. */
    public static final int LARGEST_FILE = 25 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "dll", "com", "scr", "bat", "cmd", "ps1", "vbs", "js", "jse", "wsf", "hta", "lnk", "jar", "msi");
    private static final String WORD_MAIN = "wordprocessingml.document.main+xml";
    private static final String WORD_TEMPLATE = "wordprocessingml.template.main+xml";

    private OfficeIntake() {}

    /** Lets a Word document pass; throws {@link FileRefused} with the reason otherwise. The bytes are not changed. */
    public static void check(byte[] file) {
        open(file);
    }

    static DocxPackage open(byte[] file) {
        if (file.length == 0) {
            throw new FileRefused(RefusalReason.EMPTY);
        }
        if (file.length > LARGEST_FILE) {
            throw new FileRefused(RefusalReason.TOO_LARGE, Integer.toString(LARGEST_FILE >> 20));
        }
        if (!startsWith(file, ZIP)) {
            throw new FileRefused(kindOf(file));
        }
        var document = new DocxPackage(file, ZipScan.scan(file));
        refuseActive(document);
        String main = mainPart(document);
        String type = document.type(main);
        if (!type.endsWith(WORD_MAIN) && !type.endsWith(WORD_TEMPLATE)) {
            throw new FileRefused(RefusalReason.WRONG_KIND, type);
        }
        return document;
    }

    /** The part that holds the text. */
    static String mainPart(DocxPackage document) {
        String main = document.related("", "officeDocument");
        if (main == null) {
            throw new FileRefused(RefusalReason.NOT_DOCX);
        }
        return main;
    }

    private static void refuseActive(DocxPackage document) {
        if (document.declares("macroenabled") || document.declares("vbaproject")) {
            throw new FileRefused(RefusalReason.MACROS);
        }
        for (String name : document.names()) {
            if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml")) {
                throw new FileRefused(RefusalReason.MACROS);
            }
            if (PROGRAMS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                throw new FileRefused(RefusalReason.PROGRAM, name);
            }
        }
    }

    private static RefusalReason kindOf(byte[] file) {
        if (startsWith(file, OLE)) {
            return contains(file, "EncryptedPackage") || contains(file, "EncryptionInfo")
                    ? RefusalReason.ENCRYPTED
                    : RefusalReason.OLD_WORD;
        }
        if (startsWith(file, RTF)) {
            return RefusalReason.RICH_TEXT;
        }
        return startsWith(file, EMPTY_ZIP) ? RefusalReason.DAMAGED : RefusalReason.NOT_DOCX;
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }

    /** Whether a compound file has a stream of that name; names in it are UTF-16, little end first. */
    private static boolean contains(byte[] file, String name) {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        String wanted = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return bytes.contains(wanted);
    }
}
