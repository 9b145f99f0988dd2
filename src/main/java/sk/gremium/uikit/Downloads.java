package sk.gremium.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/**
 * Files leave the application only as attachments, never to be shown in its own origin.
 *
 * <pre>{@code
 * Downloads.link("DOCX", Downloads.of("vyhodnotenie.docx", DOCX, out -> exports.writeTo(round, out)))
 * }</pre>
 */
public final class Downloads {

    /** Word's type. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Excel's type. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes a file when it is asked for; the permission question belongs in here, not where the link is made. */
    @FunctionalInterface
    public interface Writer extends java.io.Serializable {

        /** Writes all of it; the stream is closed by the caller. */
        void write(OutputStream out) throws IOException;
    }

    private Downloads() {}

    /** A handler for an attachment of this name (any letters) and media type. */
    public static DownloadHandler of(String fileName, String mediaType, Writer writer) {
        return event -> {
            var disposition = ContentDisposition.attachment()
                    .filename(fileName, StandardCharsets.UTF_8)
                    .build();
            event.setContentType(mediaType);
            var response = event.getResponse();
            response.setHeader("Content-Disposition", disposition.toString());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader("Cache-Control", "private, no-store");
            try (OutputStream out = event.getOutputStream()) {
                writer.write(out);
            }
        };
    }

    /** A link that downloads, looking like an ordinary button. */
    public static Anchor button(String label, DownloadHandler handler) {
        var link = link(label, handler);
        link.addClassName("btn");
        return link;
    }

    /** A link that downloads. */
    public static Anchor link(String label, DownloadHandler handler) {
        return new Anchor(handler, AttachmentType.DOWNLOAD, label);
    }
}
