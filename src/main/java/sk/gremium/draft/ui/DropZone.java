package sk.gremium.draft.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import sk.gremium.draft.ImportPreview;
import sk.gremium.kernel.Refused;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Texts;

/**
 * Takes one Word file by drop or by choice and has it read at once. Reading takes seconds, so it happens in the upload's
 * own request: the page stays alive and the bar below the file runs.
 */
class DropZone extends Div {

    /** A file as it came. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record File(String name, byte[] content) implements Serializable {}

    private static final int LARGEST = 25 << 20;

    private final Div problem = new Div();
    private final transient Function<File, ImportPreview> read;
    private final transient BiConsumer<File, ImportPreview> show;
    private final Command forget;

    DropZone(Function<File, ImportPreview> read, BiConsumer<File, ImportPreview> show, Command forget) {
        this.read = read;
        this.show = show;
        this.forget = forget;
        addClassName("drop");
        var upload = new Upload(new Handler());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".docx");
        upload.setUploadButton(Buttons.of(Texts.t(this, "draft.drop.choose"), () -> {}));
        upload.setDropLabel(new Span(Texts.t(this, "draft.drop.here")));
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.addFileRemovedListener(event -> {
            problem.removeAll();
            forget.execute();
        });
        // Asks the server for what the reading has put on the page.
        upload.getElement().addEventListener("upload-success", event -> {});
        add(upload, problem);
    }

    private void refuse(String sentence) {
        forget.execute();
        problem.removeAll();
        problem.add(new Notice(Meaning.BAD, sentence));
    }

    private void accept(File file, ImportPreview preview) {
        problem.removeAll();
        show.accept(file, preview);
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(Texts.t(this, "draft.drop.here")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(Texts.t(this, "draft.drop.choose")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Texts.t(this, "draft.drop.too_big"))
                .setIncorrectFileType(Texts.t(this, "draft.drop.not_docx"))
                .setTooManyFiles(Texts.t(this, "draft.drop.one")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Texts.t(this, "draft.drop.connecting"))
                        .setStalled(Texts.t(this, "draft.drop.stalled"))
                        .setProcessing(Texts.t(this, "draft.drop.reading"))
                        .setHeld(Texts.t(this, "draft.drop.waiting")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Texts.t(this, "draft.drop.failed"))
                        .setUnexpectedServerError(Texts.t(this, "draft.drop.failed"))
                        .setForbidden(Texts.t(this, "draft.drop.failed"))));
        words.setUnits(List.of("B", "kB", "MB", "GB"));
        return words;
    }

    /** Reads the file outside of the session's lock. */
    private final class Handler implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var file = new File(event.getFileName(), event.getInputStream().readNBytes(LARGEST + 1));
            try {
                var preview = read.apply(file);
                onPage(event, () -> accept(file, preview));
            } catch (Refused refused) {
                onPage(
                        event,
                        () -> refuse(Texts.t(
                                DropZone.this,
                                refused.key(),
                                refused.arguments().toArray())));
            } catch (RuntimeException failure) {
                onPage(event, () -> {
                    throw failure;
                });
            }
        }

        @SuppressWarnings("FutureReturnValueIgnored") // a failure goes to the session's error handler
        private static void onPage(UploadEvent event, Command act) {
            event.getUI().access(act);
        }

        @Override
        public long getFileSizeMax() {
            return LARGEST;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
