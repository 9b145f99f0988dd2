package sk.gremium.office.intake;

import java.util.Map;
import sk.gremium.office.intake.DocxPackage.Reference;

/**
 * What reading a story needs to know of the rest of the document.
 *
 * @param references of the part that the story stands in
 */
record Parts(Story story, Marks marks, Paragraphs paragraphs, Notes notes, Map<String, Reference> references) {

    /** The same for a story in another part. */
    Parts in(Map<String, Reference> otherReferences) {
        return new Parts(story, marks, paragraphs, notes, otherReferences);
    }
}
