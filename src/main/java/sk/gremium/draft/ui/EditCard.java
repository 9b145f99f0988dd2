package sk.gremium.draft.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Stale;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.TableRow;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.AutosavedWording;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.ConflictDialog;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** A card in which a block of the working text is edited: one field, or one for each cell of a row. */
class EditCard extends OpenCard {

    /** What the page does for a card. */
    interface Place {

        /** Opens a card for a new paragraph. */
        void add(Block after);

        /** The blocks before one, in order. */
        List<BlockId> before(BlockId block);

        /** Something was changed: shows the text anew, from this block on. */
        void done(@Nullable BlockId next, String words);

        /** Closes the card, leaving the text as it is. */
        void close(BlockId block);
    }

    private final transient WorkingActs acts;
    private final transient DraftPage page;
    private final transient Block block;
    private final transient Place place;
    private final List<AutosavedWording> cells = new ArrayList<>();
    private CommandId command = CommandId.next();

    EditCard(WorkingActs acts, DraftPage page, Block block, Place place) {
        super(title(page, block), () -> place.close(block.id()));
        this.acts = acts;
        this.page = page;
        this.block = block;
        this.place = place;
        List<String> texts = block.row() == null
                ? List.of(block.text())
                : List.of(block.text().split(String.valueOf(TableRow.CELL_BREAK), -1));
        for (int at = 0; at < texts.size(); at++) {
            cells.add(cell(at, texts));
        }
        cells.forEach(this::add);
        if (block.row() == null && block.kind() != BlockKind.FOOTNOTE) {
            var breaks = new Paragraph(Texts.t(this, "draft.edit.breaks"));
            breaks.addClassName("small");
            add(breaks);
        }
        foot(
                Buttons.smallPrimary(Texts.t(this, "draft.edit.do"), () -> save(block.text(), wording())),
                Buttons.small(Texts.t(this, "draft.edit.add"), () -> place.add(block)),
                Buttons.quiet(Texts.t(this, "draft.edit.discard"), this::discard),
                Buttons.quiet(Texts.t(this, "draft.edit.remove"), this::remove));
    }

    private static String title(DraftPage page, Block block) {
        if (block.kind() == BlockKind.FOOTNOTE) {
            return Texts.t(page.view(), "draft.edit.title_note");
        }
        return block.label().isEmpty()
                ? Texts.t(page.view(), "draft.edit.title")
                : Texts.t(page.view(), "draft.edit.title_label", block.label());
    }

    private AutosavedWording cell(int at, List<String> texts) {
        String label = texts.size() == 1
                ? Texts.t(this, "draft.edit.text")
                : Texts.t(this, "draft.edit.cell", String.valueOf(at + 1));
        var field = new AutosavedWording(
                label,
                acts.keeper(page.actor(), page.draft().id(), block.id(), String.valueOf(at)),
                "working-" + page.actor().person() + "-" + block.id() + "-" + at);
        field.original(texts.get(at));
        return field;
    }

    @Override
    void focus() {
        cells.getFirst().focus();
    }

    private String wording() {
        return cells.stream()
                .map(AutosavedWording::getValue)
                .collect(Collectors.joining(String.valueOf(TableRow.CELL_BREAK)));
    }

    private void save(String read, String wording) {
        try {
            acts.reword(command, page.actor(), page.draft().id(), block.id(), read, wording);
            finish(block.id(), "draft.edit.done");
        } catch (Stale stale) {
            command = CommandId.next();
            dispute(wording);
        }
    }

    /** Somebody saved meanwhile: both wordings are shown, and neither is lost. */
    private void dispute(String mine) {
        @Nullable
        Block theirs = acts.block(page.actor(), page.draft().id(), block.id()).orElse(null);
        new ConflictDialog(who(theirs == null), theirs == null ? "" : theirs.text(), mine)
                .save(result -> {
                    if (theirs == null) {
                        bringBack(result);
                    } else {
                        save(theirs.text(), result);
                    }
                })
                .leave(() -> finish(theirs == null ? null : block.id(), "draft.edit.left"))
                .open();
    }

    private String who(boolean gone) {
        return acts.lastChange(page.actor(), page.draft().id(), block.id())
                .map(change -> Texts.t(
                        this,
                        gone ? "draft.edit.removed_by" : "draft.edit.changed_by",
                        change.changedBy(),
                        Dates.of(this).dayTime(change.changedAt())))
                .orElse("");
    }

    private void bringBack(String wording) {
        BlockId fresh = acts.insert(command, page.actor(), page.draft().id(), place.before(block.id()), wording);
        finish(fresh, "draft.edit.done");
    }

    private void discard() {
        cells.forEach(AutosavedWording::forget);
        place.close(block.id());
    }

    private void remove() {
        new Ask(Texts.t(this, "draft.edit.remove_title"))
                .sentence(Texts.t(this, "draft.edit.remove_what"))
                .dangerousAct(Texts.t(this, "draft.edit.remove"), () -> {
                    try {
                        acts.remove(command, page.actor(), page.draft().id(), block);
                        List<BlockId> before = place.before(block.id());
                        finish(before.isEmpty() ? null : before.getLast(), "draft.edit.removed");
                    } catch (Stale stale) {
                        command = CommandId.next();
                        dispute(wording());
                    }
                })
                .open();
    }

    private void finish(@Nullable BlockId next, String sentence) {
        cells.forEach(AutosavedWording::forget);
        place.done(next, Texts.t(this, sentence));
    }
}
