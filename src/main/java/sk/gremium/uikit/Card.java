package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/**
 * A titled part of a page on its own sheet; its heading names it for screen readers.
 *
 * <pre>{@code
 * var next = new Card(Texts.t(this, "desk.next")).beside(new Anchor("kalendar", …));
 * next.add(table);                    // tables and rows go to the edge
 * next.add(Card.padded(new Paragraph(…)));
 * }</pre>
 */
public final class Card extends Section {

    private final H2 heading = new H2();
    private final Header header = new Header(heading);

    /** A card with this heading. */
    public Card(String title) {
        addClassName("card");
        heading.setText(title);
        heading.setId(DomIds.next("card"));
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        add(header);
    }

    /** Puts small things at the end of the header: a link, a count, a button. */
    public Card beside(Component... pieces) {
        header.add(pieces);
        return this;
    }

    /** Puts a quiet remark at the end of the header. */
    public Card note(String remark) {
        var note = new Span(remark);
        note.addClassName("small");
        return beside(note);
    }

    /** Adds content and returns this card. */
    public Card with(Component... content) {
        add(content);
        return this;
    }

    /** Content that keeps a distance from the card's edge. */
    public static Div padded(Component... content) {
        var pad = new Div(content);
        pad.addClassName("pad");
        return pad;
    }
}
