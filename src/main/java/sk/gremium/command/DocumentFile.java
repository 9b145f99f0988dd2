package sk.gremium.command;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import sk.gremium.office.intake.DocxReader;
import sk.gremium.office.intake.FileRefused;
import sk.gremium.office.intake.Imported;
import sk.gremium.office.intake.OfficeIntake;
import sk.gremium.office.intake.RefusalReason;

/** A document that a command names. */
final class DocumentFile {

    private static final String SENTENCES = "/i18n/office_en.properties";

    private DocumentFile() {}

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Failure.because("This is no name of a file: " + name + ".");
        }
    }

    /** The bytes of a file that is there and not too large. */
    static byte[] bytes(String name) {
        Path path = path(name);
        if (!Files.exists(path)) {
            throw Failure.because("There is no file " + name + ".");
        }
        if (Files.isDirectory(path)) {
            throw Failure.because(name + " is a folder, not a file.");
        }
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(OfficeIntake.LARGEST_FILE + 1);
        } catch (IOException e) {
            throw Failure.because("The file " + name + " cannot be read.");
        }
    }

    static Imported read(String name) {
        try {
            return DocxReader.read(bytes(name));
        } catch (FileRefused refused) {
            throw Failure.because(name + ": " + sentence(refused.reason(), refused.detail()));
        }
    }

    /** The English sentence of a refusal. */
    static String sentence(RefusalReason reason, String detail) {
        var sentences = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(DocumentFile.class.getResourceAsStream(SENTENCES)), StandardCharsets.UTF_8)) {
            sentences.load(in);
        } catch (IOException e) {
            return reason.name();
        }
        return new MessageFormat(sentences.getProperty(reason.key(), reason.name()), Locale.ENGLISH)
                .format(new Object[] {detail});
    }
}
