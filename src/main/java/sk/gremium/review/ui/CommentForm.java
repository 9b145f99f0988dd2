package sk.gremium.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sk.gremium.review.CommentContent;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.Writing;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.uikit.AutosavedTextArea;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Choice;
import sk.gremium.uikit.ConflictDialog;
import sk.gremium.uikit.Texts;

/** A card in which a comment is written: kind, wording, text and reason, each saved while it is typed. */
class CommentForm extends Article implements CommentEditing.Listener {

    /** What the column does for a card. */
    interface Column {

        void created(CommentId id);

        void close();

        void discard(CommentEditing editing);
    }

    private final CommentEditing editing;
    private final Column column;
    private final Choice<Weight> weight;
    private final AutosavedTextArea text;
    private final AutosavedTextArea reason;
    private final WordingPiece wording;
    private final Checkbox propose = new Checkbox();

    CommentForm(CommentEditing editing, Column column, CardName name) {
        this.editing = editing;
        this.column = column;
        addClassNames("cm", "open", "writing");
        getElement().setAttribute("aria-label", Texts.t(this, "review.card.writing", name.place()));
        var shut = Buttons.icon("✕", Texts.t(this, "review.card.close"), column::close);
        shut.addClassName("shut");
        weight = Choice.chips(
                Texts.t(this, "review.card.kind"),
                List.of(Weight.values()),
                each -> Texts.t(this, "review.card.kind." + each.name()));
        text = area("review.card.text", CommentMerge.Field.TEXT, name);
        reason = area("review.card.reason", CommentMerge.Field.REASON, name);
        wording = new WordingPiece(name.field("wording"), this::changeWording);
        propose.setLabel(Texts.t(this, "review.card.propose"));
        fill(editing.content());
        weight.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(change.getValue()::in);
                arrange();
            }
        });
        propose.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                propose(change.getValue());
            }
        });
        add(shut, head(name), weight, propose, wording, text, reason, foot(name));
        editing.listener(this);
        getElement().addEventListener("keydown", event -> column.close()).setFilter(ESCAPE);
    }

    private static final String ESCAPE = "event.key === 'Escape' && !event.defaultPrevented";

    /** Puts the cursor where writing begins. */
    void focus() {
        text.area().focus();
    }

    private static Div head(CardName name) {
        var institution = new Span(name.institution());
        institution.addClassName("org");
        var place = new Span(name.place());
        place.addClassName("small");
        var head = new Div(institution, place);
        head.addClassName("h");
        return head;
    }

    private Div foot(CardName name) {
        var seen = new Span(Texts.t(this, "review.card.seen_by", name.institution()));
        seen.addClassName("small");
        var foot = new Div(
                Buttons.small(Texts.t(this, "review.card.done"), column::close),
                Buttons.quiet(Texts.t(this, "review.card.discard"), () -> column.discard(editing)),
                seen);
        foot.addClassName("foot");
        return foot;
    }

    private AutosavedTextArea area(String label, CommentMerge.Field field, CardName name) {
        var area = new AutosavedTextArea(
                Texts.t(this, label),
                new FieldKeeper(words -> change(content -> field.in(content, words))),
                name.field(field.name()));
        area.area().setMinRows(2);
        area.area().setMaxLength(Writing.LONGEST);
        return area;
    }

    private void fill(CommentContent content) {
        weight.setValue(Weight.of(content));
        text.setValue(content.text());
        reason.setValue(content.reason());
        @Nullable Anchor anchor = content.target().anchor();
        @Nullable String proposed = content.wording();
        propose.setVisible(anchor != null && !anchor.quote().isBlank());
        propose.setValue(proposed != null);
        wording.show(anchor == null ? "" : anchor.quote(), proposed);
        arrange();
    }

    /** What is asked for follows from the kind: a fundamental comment needs a reason. */
    private void arrange() {
        boolean fundamental = weight.getValue() == Weight.FUNDAMENTAL;
        setClassName("zz", fundamental);
        weight.getElement().getThemeList().set("bad", fundamental);
        reason.setVisible(
                fundamental || propose.getValue() || !reason.getValue().isEmpty());
        reason.area().setRequiredIndicatorVisible(fundamental);
        reason.area().setHelperText(fundamental ? Texts.t(this, "review.card.reason_required") : null);
        wording.setVisible(propose.getValue());
        text.area().setHelperText(propose.getValue() ? Texts.t(this, "review.card.text_optional") : null);
    }

    private void propose(boolean yes) {
        if (!yes) {
            change(content -> CommentMerge.Field.WORDING.in(content, null));
        }
        @Nullable Anchor anchor = editing.content().target().anchor();
        wording.show(anchor == null ? "" : anchor.quote(), editing.content().wording());
        arrange();
        if (yes) {
            wording.focus();
        }
    }

    private void changeWording(@Nullable String words) {
        change(content -> CommentMerge.Field.WORDING.in(content, words));
    }

    private void change(UnaryOperator<CommentContent> how) {
        editing.change(how);
    }

    @Override
    public void created(CommentId id) {
        setId("comment-" + id);
        column.created(id);
    }

    @Override
    public void merged(CommentContent content) {
        fill(content);
    }

    @Override
    public void disputed(CommentMerge merge, CommentDetails stored) {
        CommentMerge.Field field = merge.disputed().getFirst();
        @Nullable String theirs = field.of(stored.content());
        @Nullable String mine = field.of(merge.content());
        new ConflictDialog(
                        Texts.t(this, "review.card.theirs", stored.changedBy()),
                        theirs == null ? "" : theirs,
                        mine == null ? "" : mine)
                .save(result -> settle(merge, stored, field, result))
                .leave(() -> settle(merge, stored, field, theirs))
                .open();
    }

    private void settle(CommentMerge merge, CommentDetails stored, CommentMerge.Field field, @Nullable String result) {
        CommentContent content = field.in(merge.content(), result);
        List<CommentMerge.Field> rest =
                merge.disputed().subList(1, merge.disputed().size());
        if (rest.isEmpty()) {
            editing.settle(stored, content);
        } else {
            disputed(new CommentMerge(content, rest), stored);
        }
    }
}
