package sk.gremium.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import sk.gremium.files.FileId;
import sk.gremium.office.intake.Imported;
import sk.gremium.office.intake.IsolatedReader;

/**
 * Reads uploaded documents, each once: what was read for the preview is still there when it is stored a moment later.
 * It is found by the bytes themselves, so nobody gets what they did not send.
 */
@Component
class DocumentReader {

    private static final int REMEMBERED = 4;

    private final IsolatedReader reader;
    private final Map<FileId, Imported> recent = new LinkedHashMap<>();

    DocumentReader(IsolatedReader reader) {
        this.reader = reader;
    }

    /** The document; throws {@link sk.gremium.kernel.Refused} with the reason if it may not come in. */
    Imported read(byte[] file) {
        FileId id = FileId.of(file);
        synchronized (recent) {
            Imported known = recent.get(id);
            if (known != null) {
                return known;
            }
        }
        Imported document = reader.read(file);
        synchronized (recent) {
            recent.put(id, document);
            if (recent.size() > REMEMBERED) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        return document;
    }
}
