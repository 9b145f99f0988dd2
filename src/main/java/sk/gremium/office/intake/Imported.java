package sk.gremium.office.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.TextBody;

/**
 * A document read: its text with tracked changes still marked, the comments on it and what was not kept.
 *
 * @param title the title in the text or else in the properties of the document, null if there is none
 * @param language the language tag of the text, such as {@code sk-SK}, null if the document does not say
 */
public record Imported(
        TextBody text,
        List<ImportedComment> comments,
        ImportReport report,
        TrackedChanges tracked,
        @Nullable String title,
        @Nullable String language) {

    public Imported {
        comments = List.copyOf(comments);
    }
}
