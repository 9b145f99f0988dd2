package sk.gremium.office.intake;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * The process that reads one file from outside: the bytes come in on standard input, what they say goes out on standard
 * output. It is started by {@link IsolatedReader} with little memory and for a short time.
 */
public final class ReadingProcess {

    private ReadingProcess() {}

    /** Reads one file and ends. */
    public static void main(String[] none) throws IOException {
        // Nothing but the answer may get onto the wire.
        System.setOut(System.err);
        byte[] file = System.in.readNBytes(OfficeIntake.LARGEST_FILE + 1);
        try (var out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16))) {
            answer(out, file);
        }
    }

    private static void answer(DataOutputStream out, byte[] file) throws IOException {
        Imported imported;
        try {
            imported = DocxReader.read(file);
        } catch (FileRefused refused) {
            ImportedWire.write(out, refused);
            return;
        } catch (RuntimeException e) {
            ImportedWire.write(
                    out, new FileRefused(RefusalReason.DAMAGED, e.getClass().getSimpleName()));
            return;
        }
        ImportedWire.write(out, imported);
    }
}
