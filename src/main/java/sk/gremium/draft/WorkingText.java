package sk.gremium.draft;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;

/**
 * The text in which the next version grows. It begins as the last version; blocks keep their ids through every change.
 * For who prepares or evaluates, while the text is in the committee's hands.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class WorkingText {

    private final NewVersions versions;

    WorkingText(NewVersions versions) {
        this.versions = versions;
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
