package sk.gremium.draft;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.text.BlockId;
import sk.gremium.text.anchor.Anchor;

/**
 * The text in which the next version grows. It begins as the last version; blocks keep their ids through every change.
 * For who prepares or evaluates, while the text is in the committee's hands.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class WorkingText {

    /** The most characters that a passage may have once it was edited by hand. */
    public static final int LONGEST = 20_000;

    private final NewVersions versions;
    private final WorkingEdits edits;
    private final HandEdits hand;

    WorkingText(NewVersions versions, WorkingEdits edits, HandEdits hand) {
        this.versions = versions;
        this.edits = edits;
        this.hand = hand;
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
     * Rewords a block by hand. Words that stay keep their formatting; a line break begins a new paragraph or the next
     * entry of a list; the cells of a row are parted by tabs.
     *
     * @param read the text of the block from which the editor started
     * @throws sk.gremium.kernel.Stale if the block reads otherwise by now or is gone; nothing is changed
     */
    public void reword(CommandId command, Actor actor, DraftId draft, BlockId block, String read, String wording) {
        hand.reword(command, actor, draft, block, read, wording);
    }

    /**
     * Puts a new paragraph after a block, its footnotes and, if it is a row, its table; each line is a paragraph.
     *
     * @return the first of them
     * @throws sk.gremium.kernel.Stale if the block is gone
     */
    public BlockId insert(CommandId command, Actor actor, DraftId draft, BlockId after, String wording) {
        return hand.insert(command, actor, draft, after, wording);
    }

    /**
     * Takes a block out, with the footnotes to which only it refers.
     *
     * @param read the text of the block that shall go
     * @throws sk.gremium.kernel.Stale if the block reads otherwise by now or is gone; nothing is changed
     */
    public void remove(CommandId command, Actor actor, DraftId draft, BlockId block, String read) {
        hand.remove(command, actor, draft, block, read);
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
