package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import sk.gremium.text.redline.Change;
import sk.gremium.uikit.Hint;
import sk.gremium.uikit.Texts;

/** A summary of changes on demand, each a link to its place. */
class ChangesHint extends Composite<Span> {

    private static final int MOST = 200;
    private static final int LONGEST = 90;

    ChangesHint(String words, List<Change> changes) {
        var list = new OrderedList();
        list.addClassName("changes");
        changes.stream().limit(MOST).forEach(change -> list.add(new ListItem(link(change))));
        var hint = new Hint(words, list);
        if (changes.size() > MOST) {
            hint = new Hint(words, list, new Paragraph(Texts.t(this, "draft.changes.more", changes.size() - MOST)));
        }
        getContent().add(hint);
    }

    private Component link(Change change) {
        var kind = new Span(Texts.t(this, "draft.change." + change.kind().name()));
        kind.addClassName("small");
        var link = new Anchor("#" + change.block(), "");
        link.getElement().setAttribute("data-goto", change.block().toString()).setAttribute("router-ignore", true);
        link.add(kind, new Span(" " + words(change)));
        return link;
    }

    private static String words(Change change) {
        return switch (change.kind()) {
            case REPLACED -> "„" + shortened(change.before()) + "“ → „" + shortened(change.after()) + "“";
            case DELETED -> "„" + shortened(change.before()) + "“";
            case INSERTED, FORMATTED, MOVED, RESHAPED -> "„" + shortened(change.after()) + "“";
        };
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
