package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.Drafts;
import sk.gremium.files.StoredFile;
import sk.gremium.kernel.Actor;
import sk.gremium.office.DocxWriter;
import sk.gremium.uikit.Downloads;
import sk.gremium.uikit.Texts;

/** The files of a draft; who asks for one is asked for permission again when it is made. */
record DraftFiles(Drafts drafts, Actor actor, DraftDetails draft, DraftReading reading) {

    /** What can be taken away from what is read. */
    List<Component> links(Component where) {
        List<Component> links = new ArrayList<>();
        links.add(text(where));
        if (draft.version(reading.version())
                .map(version -> version.fileName() != null)
                .orElse(false)) {
            links.add(original(where));
        }
        return links;
    }

    private Anchor text(Component where) {
        Locale language = Locale.of(draft.language());
        var link = Downloads.link(
                "DOCX",
                Downloads.of(
                        name(where, reading.version()),
                        Downloads.DOCX,
                        out -> new DocxWriter()
                                .write(
                                        reading.version() == 0
                                                ? drafts.workingText(actor, draft.id())
                                                : drafts.text(actor, draft.id(), reading.version()),
                                        draft.title(),
                                        language,
                                        out)));
        link.setAriaLabel(Texts.t(where, "draft.file.docx"));
        return link;
    }

    private Anchor original(Component where) {
        var version = draft.version(reading.version()).orElseThrow();
        return Downloads.link(
                Texts.t(where, "draft.file.original"),
                Downloads.of(Objects.requireNonNull(version.fileName()), Downloads.DOCX, out -> {
                    StoredFile file = drafts.original(actor, draft.id(), version.number());
                    out.write(file.content());
                }));
    }

    private String name(Component where, int version) {
        var suffix = version == 0
                ? Texts.t(where, "draft.shown.working")
                : Texts.t(where, "draft.shown.version", String.valueOf(version));
        return draft.title() + " – " + suffix + ".docx";
    }
}
