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
import sk.gremium.office.DocxRedline;
import sk.gremium.office.DocxWriter;
import sk.gremium.office.RedlineInfo;
import sk.gremium.uikit.Downloads;
import sk.gremium.uikit.Texts;

/** The files of a draft; who asks for one is asked for permission again when it is made. */
record DraftFiles(Drafts drafts, Actor actor, DraftDetails draft, DraftReading reading) {

    /** What can be taken away from what is read. */
    List<Component> links(Component where) {
        List<Component> links = new ArrayList<>();
        links.add(text(where));
        if (reading.base() != 0) {
            links.add(redline(where));
        }
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
                        draft.title() + " – " + shown(where) + ".docx",
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

    /** What is compared, with the changes tracked as a word processor does it. */
    private Anchor redline(Component where) {
        var link = Downloads.link(
                Texts.t(where, "draft.file.redline"),
                Downloads.of(
                        Texts.t(where, "draft.file.redline_name", draft.title(), shown(where)) + ".docx",
                        Downloads.DOCX,
                        out -> new DocxRedline()
                                .write(
                                        drafts.redline(actor, draft.id(), reading.base(), reading.version()),
                                        changes(where),
                                        out)));
        link.setAriaLabel(Texts.t(where, "draft.file.redline_label"));
        return link;
    }

    /** Word names whoever made the newer version for every change; the working text is nobody's alone. */
    private RedlineInfo changes(Component where) {
        Locale language = Locale.of(draft.language());
        return draft.version(reading.version())
                .map(version -> new RedlineInfo(version.createdBy(), version.createdAt(), draft.title(), language))
                .orElseGet(() ->
                        new RedlineInfo(shown(where), draft.versions().getLast().createdAt(), draft.title(), language));
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

    private String shown(Component where) {
        return reading.version() == 0
                ? Texts.t(where, "draft.shown.working")
                : Texts.t(where, "draft.shown.version", String.valueOf(reading.version()));
    }
}
