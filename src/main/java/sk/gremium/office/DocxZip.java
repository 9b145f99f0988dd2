package sk.gremium.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX package being written. The same parts in the same order give the same bytes, whenever they are written. */
final class DocxZip implements AutoCloseable {

    /** The earliest moment a ZIP entry can name: a real one would make every file differ. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    DocxZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String name, CharSequence content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIMELESS);
        zip.putNextEntry(entry);
        zip.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".getBytes(StandardCharsets.UTF_8));
        zip.write(content.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A part that is the same in every document; it ships beside this class, without the XML declaration. */
    void addFixed(String name, String resource) throws IOException {
        add(name, fixed(resource));
    }

    static String fixed(String resource) throws IOException {
        try (InputStream in = DocxZip.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("not packed with the application: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Ends the package and leaves the stream open: it belongs to the caller. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
