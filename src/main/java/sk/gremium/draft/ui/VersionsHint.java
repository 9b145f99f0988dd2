package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.VersionInfo;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.DocumentText.Mode;
import sk.gremium.uikit.Hint;
import sk.gremium.uikit.Texts;

/** All versions of a draft on demand: when and by whom each was made, and links to read it or compare with it. */
class VersionsHint extends Composite<Span> {

    VersionsHint(DraftDetails draft, DraftReading reading, VersionLinks links) {
        var list = new UnorderedList();
        list.addClassName("versions");
        if (draft.workingText()) {
            list.add(item(
                    Texts.t(this, "draft.shown.working"),
                    new DraftReading(0, draft.lastVersion(), Mode.CHANGES),
                    reading,
                    links));
        }
        for (VersionInfo version : draft.versions().reversed()) {
            var item = item(
                    Texts.t(this, "draft.shown.version", String.valueOf(version.number())),
                    new DraftReading(version.number(), version.number() - 1, Mode.CHANGES),
                    reading,
                    links);
            if (version.number() != reading.version() && version.number() != reading.base()) {
                var compared = new DraftReading(reading.version(), version.number(), Mode.CHANGES);
                item.add(links.to(compared, Texts.t(this, "draft.versions.compare")));
            }
            var made = new Span(Texts.t(
                    this,
                    "draft.versions.made",
                    Dates.of(this).day(version.createdAt()),
                    version.createdBy(),
                    source(version)));
            made.addClassName("small");
            item.add(made);
            list.add(item);
        }
        getContent().add(new Hint(Texts.t(this, "draft.versions"), list));
    }

    private String source(VersionInfo version) {
        var file = version.fileName();
        return file == null ? Texts.t(this, "draft.versions.from_working") : file;
    }

    private static ListItem item(String words, DraftReading target, DraftReading reading, VersionLinks links) {
        Component name = links.to(target, words);
        if (target.version() == reading.version()) {
            name.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(name);
    }
}
