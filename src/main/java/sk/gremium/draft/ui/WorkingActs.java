package sk.gremium.draft.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.draft.PassageChange;
import sk.gremium.draft.WorkingText;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.NotFound;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.uikit.TextKeeper;
import sk.gremium.uikit.TextKeepers;

/** What can be done with the working text on its page, for cards that know no service. */
@Component
class WorkingActs {

    private final Drafts drafts;
    private final WorkingText working;
    private final TextKeepers keepers;

    WorkingActs(Drafts drafts, WorkingText working, TextKeepers keepers) {
        this.drafts = drafts;
        this.working = working;
        this.keepers = keepers;
    }

    /** A block as it reads now; empty if it is gone. */
    Optional<Block> block(Actor actor, DraftId draft, BlockId id) {
        return drafts.workingText(actor, draft).blocks().stream()
                .filter(block -> block.id().equals(id))
                .findFirst();
    }

    /** Who changed a block last. */
    Optional<PassageChange> lastChange(Actor actor, DraftId draft, BlockId block) {
        return drafts.changes(actor, draft).stream()
                .filter(change -> change.block().equals(block))
                .max(Comparator.comparing(PassageChange::changedAt));
    }

    /** Keeps what one person types about one block. */
    TextKeeper keeper(Actor actor, DraftId draft, BlockId block, String what) {
        return keepers.of(actor, "working-" + draft + "-" + block + "-" + what);
    }

    void reword(CommandId command, Actor actor, DraftId draft, BlockId block, String read, String wording) {
        working.reword(command, actor, draft, block, read, wording);
    }

    BlockId insert(CommandId command, Actor actor, DraftId draft, BlockId after, String wording) {
        return working.insert(command, actor, draft, after, wording);
    }

    /** Puts a paragraph where one was that is gone: after the nearest before it that is still there. */
    BlockId insert(CommandId command, Actor actor, DraftId draft, List<BlockId> before, String wording) {
        List<Block> blocks = drafts.workingText(actor, draft).blocks();
        Set<BlockId> there = blocks.stream().map(Block::id).collect(Collectors.toSet());
        BlockId nearest = before.reversed().stream()
                .filter(there::contains)
                .findFirst()
                .or(() -> blocks.stream().map(Block::id).findFirst())
                .orElseThrow(NotFound::new);
        return working.insert(command, actor, draft, nearest, wording);
    }

    void remove(CommandId command, Actor actor, DraftId draft, Block block) {
        working.remove(command, actor, draft, block.id(), block.text());
    }
}
