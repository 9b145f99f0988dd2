package sk.gremium.uikit;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * An institution by its abbreviation; the full name opens on demand and is the one that a screen reader says.
 *
 * <pre>{@code
 * new InstitutionChip(row.abbreviation(), row.fullName())
 * }</pre>
 */
public final class InstitutionChip extends Span {

    /** An abbreviation and the name of its day. */
    public InstitutionChip(String abbreviation, String fullName) {
        addClassName("org");
        if (abbreviation.equals(fullName)) {
            add(new Span(abbreviation));
            return;
        }
        var hint = new Hint(abbreviation, new Paragraph(fullName));
        hint.addClassName("org-hint");
        hint.getChildren()
                .filter(NativeButton.class::isInstance)
                .forEach(opener -> opener.getElement().setAttribute("aria-label", abbreviation + ", " + fullName));
        add(hint);
    }
}
