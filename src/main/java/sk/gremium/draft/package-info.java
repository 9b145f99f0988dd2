/**
 * Drafts: the texts that a committee works on, from the first DOCX to the adopted wording. A draft is a row of immutable
 * versions, each a list of blocks whose ids stay the same from version to version, and one working text in which the
 * next version grows. Members see a draft once a version has been shared with them, and then only the versions shared;
 * the original files stay downloadable byte for byte. {@link sk.gremium.draft.DraftLife} moves a draft through its states
 * for the modules that come later; they announce an adoption by publishing {@link sk.gremium.draft.DraftAdopted}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "directory",
            "directory :: page",
            "committee",
            "committee :: page",
            "text",
            "office",
            "office::intake",
            "calendar",
            "files",
            "uikit"
        })
package sk.gremium.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
