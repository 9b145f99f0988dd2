package sk.gremium.minutes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.files.FileId;
import sk.gremium.files.Files;
import sk.gremium.files.StoredFile;
import sk.gremium.kernel.Actor;

/** Hands out minutes as a DOCX to whoever sees them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MinutesDocuments {

    private final MinutesGate gate;
    private final MinutesComposer composer;
    private final MinutesPrinter printer;
    private final Files files;

    MinutesDocuments(MinutesGate gate, MinutesComposer composer, MinutesPrinter printer, Files files) {
        this.gate = gate;
        this.composer = composer;
        this.printer = printer;
        this.files = files;
    }

    /** The stored bytes of what is published, which have the shown SHA-256; else a draft made just now. */
    public StoredFile docx(Actor actor, MinutesId id) {
        Minutes minutes = gate.see(actor, id).minutes();
        Minutes.@Nullable Publication publication = minutes.publication();
        if (publication != null) {
            return files.read(id.ref(), publication.document());
        }
        MinutesContent content = Optional.ofNullable(minutes.circulation())
                .map(Minutes.Circulation::content)
                .orElseGet(() -> composer.compose(actor, minutes.meeting()));
        byte[] bytes = printer.print(minutes, content, "");
        return new StoredFile(FileId.of(bytes), MinutesPrinter.name(minutes, ""), MinutesPrinter.DOCX, bytes);
    }
}
