package sk.gremium.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/**
 * An institution by its abbreviation; the full name opens on demand and is the one that a screen reader says.
 *
 * <pre>{@code
 * new InstitutionChip(row.abbreviation(), row.fullName(), InstitutionLinks.route(row.institution()))
 * }</pre>
 */
public final class InstitutionChip extends Span {

    /** An abbreviation and the name of its day. */
    public InstitutionChip(String abbreviation, String fullName) {
        this(abbreviation, fullName, null);
    }

    /** As above, with the way to the institution's own page. */
    public InstitutionChip(String abbreviation, String fullName, @Nullable String address) {
        addClassName("org");
        if (abbreviation.equals(fullName) && address == null) {
            add(new Span(abbreviation));
            return;
        }
        var words = new Div(new Paragraph(fullName));
        if (address != null) {
            words.add(new Anchor(address, Texts.t(this, "uikit.institution.open")));
        }
        var hint = new Hint(abbreviation, words);
        hint.addClassName("org-hint");
        hint.getChildren()
                .filter(NativeButton.class::isInstance)
                .forEach(opener -> opener.getElement().setAttribute("aria-label", abbreviation + ", " + fullName));
        add(hint);
    }
}
