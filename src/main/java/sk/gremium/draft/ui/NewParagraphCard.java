package sk.gremium.draft.ui;

import com.vaadin.flow.component.html.Paragraph;
import sk.gremium.kernel.CommandId;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.uikit.AutosavedTextArea;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** A card in which a new paragraph of the working text is written. */
class NewParagraphCard extends OpenCard {

    private static final int LONGEST_QUOTE = 80;

    private final AutosavedTextArea text;

    NewParagraphCard(WorkingActs acts, DraftPage page, Block after, EditCard.Place place) {
        super(Texts.t(page.view(), "draft.edit.new"), () -> place.close(after.id()));
        var where = new Paragraph(Texts.t(this, "draft.edit.new_after", beginning(after)));
        where.addClassName("small");
        text = new AutosavedTextArea(
                Texts.t(this, "draft.edit.text"),
                acts.keeper(page.actor(), page.draft().id(), after.id(), "after"),
                "working-" + page.actor().person() + "-" + after.id() + "-after");
        CommandId command = CommandId.next();
        add(where, text);
        foot(
                Buttons.smallPrimary(Texts.t(this, "draft.edit.new_do"), () -> {
                    BlockId fresh =
                            acts.insert(command, page.actor(), page.draft().id(), after.id(), text.getValue());
                    text.saved();
                    place.done(fresh, Texts.t(this, "draft.edit.new_done"));
                }),
                Buttons.quiet(Texts.t(this, "draft.edit.discard"), () -> {
                    text.saved();
                    place.close(after.id());
                }));
    }

    @Override
    void focus() {
        text.area().focus();
    }

    private static String beginning(Block block) {
        String words = (block.label() + " " + block.wording()).strip();
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }
}
