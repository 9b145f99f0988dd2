package sk.gremium.draft;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.text.anchor.Anchor;

/**
 * The text in which the next version grows. It begins as the last version; blocks keep their ids through every change.
 * For who prepares or evaluates, while the text is in the committee's hands.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class WorkingText {

    private final NewVersions versions;
    private final WorkingEdits edits;

    WorkingText(NewVersions versions, WorkingEdits edits) {
        this.versions = versions;
        this.edits = edits;
    }

    /**
     * Puts a wording in the place of a passage of a version, wherever that stands in the working text.
     *
     * @param because what asked for it
     * @return whether the passage now reads so; false, and nothing is changed, if it reads otherwise than quoted by now
     */
    public boolean replace(
            Actor actor, DraftId draft, int version, Anchor passage, String wording, SubjectRef because) {
        return edits.replace(actor, draft, version, passage, wording, because);
    }

    /**
     * Makes the working text the next version, which nobody changes any more.
     *
     * @param version of the aggregate: whoever freezes has seen what is frozen
     * @return the number of the new version
     */
    public int freeze(CommandId command, Actor actor, DraftId draft, long version) {
        return versions.freeze(command, actor, draft, version);
    }
}
