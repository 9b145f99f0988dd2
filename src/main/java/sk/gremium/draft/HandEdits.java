package sk.gremium.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Notes;
import sk.gremium.text.Run;
import sk.gremium.text.TableRow;
import sk.gremium.text.TextBody;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.text.anchor.Rewording;

/** Changes the working text by hand, block by block, each time in one transaction with its trail. */
@Component
@Transactional
class HandEdits {

    private final WorkingDesk desk;
    private final Commands commands;

    HandEdits(WorkingDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    void reword(CommandId command, Actor actor, DraftId id, BlockId block, String read, String wording) {
        commands.once(command, () -> {
            WorkingDesk.Open open = desk.open(actor, id);
            Block now = unchanged(open.text(), block, read);
            Anchor whole = Anchor.of(open.text(), block).orElseThrow(Stale::new);
            String words = now.row() == null && read.indexOf('\n') < 0 ? paragraphs(wording) : written(wording);
            TextBody after =
                    Rewording.of(open.text(), whole, words).orElseThrow(() -> new Refused("draft.refused.cells"));
            if (!after.equals(open.text())) {
                desk.save(actor, open, after, null, "draft.edited");
            }
            return block.value();
        });
    }

    BlockId insert(CommandId command, Actor actor, DraftId id, BlockId after, String wording) {
        return new BlockId(commands.once(command, () -> {
            WorkingDesk.Open open = desk.open(actor, id);
            List<Block> fresh = paragraphs(wording)
                    .lines()
                    .map(line -> new Block(
                            BlockId.random(), BlockKind.PARAGRAPH, 0, "", List.of(Run.plain(line)), null, null))
                    .toList();
            List<Block> blocks = new ArrayList<>(open.text().blocks());
            blocks.addAll(behind(blocks, after), fresh);
            desk.save(actor, open, new TextBody(blocks, open.text().lists()), null, "draft.paragraph_added");
            return fresh.getFirst().id().value();
        }));
    }

    void remove(CommandId command, Actor actor, DraftId id, BlockId block, String read) {
        commands.once(command, () -> {
            WorkingDesk.Open open = desk.open(actor, id);
            Block now = unchanged(open.text(), block, read);
            List<Block> left = new ArrayList<>(open.text().blocks());
            int at = left.indexOf(now);
            left.remove(at);
            if (now.kind() == BlockKind.FOOTNOTE) {
                throw new Refused("draft.refused.footnote");
            }
            if (left.isEmpty()) {
                throw new Refused("draft.refused.only_passage");
            }
            if (now.row() != null && at < left.size() && continues(left.get(at).row())) {
                throw new Refused("draft.refused.joined_cells");
            }
            TextBody rest = new TextBody(left, open.text().lists());
            desk.save(actor, open, Notes.withoutOrphans(open.text(), rest), null, "draft.paragraph_removed");
            return block.value();
        });
    }

    private static Block unchanged(TextBody text, BlockId block, String read) {
        return text.blocks().stream()
                .filter(each -> each.id().equals(block) && each.text().equals(read))
                .findFirst()
                .orElseThrow(Stale::new);
    }

    /** Where a paragraph after this block may stand: behind its footnotes, and behind the whole of a table. */
    private static int behind(List<Block> blocks, BlockId after) {
        List<BlockId> ids = blocks.stream().map(Block::id).toList();
        int at = ids.indexOf(after);
        if (at < 0) {
            throw new Stale();
        }
        @Nullable TableRow row = blocks.get(at).row();
        int next = at + 1;
        while (next < blocks.size() && belongs(blocks.get(next), row)) {
            next++;
        }
        return next;
    }

    private static boolean belongs(Block next, @Nullable TableRow row) {
        @Nullable TableRow other = next.row();
        return next.kind() == BlockKind.FOOTNOTE || (row != null && other != null && row.table() == other.table());
    }

    private static boolean continues(@Nullable TableRow row) {
        return row != null && row.cells().stream().anyMatch(TableRow.Cell::continued);
    }

    /** One line for each paragraph, none of them blank. */
    private static String paragraphs(String wording) {
        return written(wording)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String written(String wording) {
        if (wording.isBlank()) {
            throw new Refused("draft.refused.empty_passage");
        }
        if (wording.length() > WorkingText.LONGEST) {
            throw new Refused("draft.refused.long_passage", WorkingText.LONGEST);
        }
        return Normalizer.normalize(wording, Normalizer.Form.NFC).replace("\r\n", "\n");
    }
}
