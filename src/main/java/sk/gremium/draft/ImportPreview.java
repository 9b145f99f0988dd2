package sk.gremium.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an uploaded file would become, before anything is stored.
 *
 * @param title the title in the document; null if it says none
 * @param language "sk" or "en" as the document says, "sk" if it says nothing
 * @param blocks how many blocks the text has
 * @param headings how many of them are headings
 * @param tables how many tables
 * @param footnotes how many footnotes
 * @param notKept what of the document is not kept: translation keys with the count as their only argument
 * @param trackedChanges how many tracked changes wait for a decision
 * @param trackedAuthors who made them, by name
 * @param comments how many Word comments stand beside the text, replies not counted
 */
public record ImportPreview(
        @Nullable String title,
        String language,
        int blocks,
        int headings,
        int tables,
        int footnotes,
        Map<String, Integer> notKept,
        int trackedChanges,
        List<String> trackedAuthors,
        int comments) {

    public ImportPreview {
        trackedAuthors = List.copyOf(trackedAuthors);
    }
}
