package sk.gremium.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The contents of a {@link DocumentText}; made by {@link DocumentText#outline}. */
public final class DocumentOutline extends Nav {

    DocumentOutline(String label, List<DocumentText.Entry> entries) {
        addClassName("outline");
        getElement().setAttribute("aria-label", label);
        var list = new OrderedList();
        entries.forEach(entry -> list.add(new ListItem(link(entry))));
        add(list);
    }

    private static Anchor link(DocumentText.Entry entry) {
        var link = new Anchor("#b-" + entry.block(), "");
        link.addClassName("l" + Math.clamp(entry.level(), 1, 4));
        // The document listens for these links and marks the one that is being read.
        link.getElement().setAttribute("data-goto", entry.block()).setAttribute("router-ignore", true);
        link.add(new Span(entry.words()));
        if (!entry.figure().isEmpty()) {
            var figure = new Span(entry.figure());
            figure.addClassName("small");
            link.add(figure);
        }
        return link;
    }
}
