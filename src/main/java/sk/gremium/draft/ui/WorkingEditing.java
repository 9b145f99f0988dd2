package sk.gremium.draft.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftAction;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.uikit.Keys;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** Lets the working text be edited where it is read, one block at a time. */
class WorkingEditing implements EditCard.Place {

    private static final String OPEN = "edit";

    private final WorkingActs acts;
    private final DraftPage page;
    private final DraftBody body;

    private WorkingEditing(WorkingActs acts, DraftPage page, DraftBody body) {
        this.acts = acts;
        this.page = page;
        this.body = body;
    }

    /** Offers it to who may, on the working text; a block that the address names is opened. */
    static void offer(WorkingActs acts, DraftPage page, DraftBody body) {
        if (page.shownVersion() != 0 || !page.draft().may(DraftAction.EDIT_WORKING_TEXT)) {
            return;
        }
        var editing = new WorkingEditing(acts, page, body);
        body.document().editable(true);
        body.document().onEdit(block -> editing.open(BlockId.of(block)));
        editing.explain();
        page.parameter(OPEN).flatMap(editing::known).ifPresent(editing::open);
    }

    private void explain() {
        var view = page.view();
        var title = new H2(Texts.t(view, "draft.edit.head"));
        title.addClassName("outline-title");
        var how = new Paragraph(Texts.t(view, "draft.edit.how"));
        how.addClassName("small");
        var head = new Div(title, how, new Keys().explain("e", Texts.t(view, "draft.edit.key")));
        head.addClassName("comments-head");
        body.editing(head);
    }

    private Optional<BlockId> known(String text) {
        return page.text().blocks().stream()
                .map(Block::id)
                .filter(id -> id.toString().equals(text))
                .findFirst();
    }

    /** What was deleted since the page was loaded can no longer be edited. */
    private void open(BlockId id) {
        Optional<Block> block = acts.block(page.actor(), page.draft().id(), id);
        if (block.isEmpty()) {
            Toasts.failed(Texts.t(page.view(), "draft.edit.gone"));
            return;
        }
        show(new EditCard(acts, page, block.get(), this));
        page.remember(OPEN, id.toString());
    }

    private void show(OpenCard card) {
        body.editing(card);
        card.getElement().executeJs("requestAnimationFrame(() => this.scrollIntoView({block: 'nearest'}))");
        card.focus();
    }

    @Override
    public void add(Block after) {
        show(new NewParagraphCard(acts, page, after, this));
    }

    @Override
    public List<BlockId> before(BlockId block) {
        List<BlockId> ids = page.text().blocks().stream().map(Block::id).toList();
        return ids.subList(0, Math.max(0, ids.indexOf(block)));
    }

    @Override
    public void done(@Nullable BlockId next, String words) {
        page.remember(OPEN, null);
        page.reload();
        Toasts.done(words);
        if (next != null) {
            page.document().scrollToBlock(next.toString());
        }
    }

    @Override
    public void close(BlockId block) {
        page.remember(OPEN, null);
        explain();
        body.document().focusBlock(block.toString());
    }
}
