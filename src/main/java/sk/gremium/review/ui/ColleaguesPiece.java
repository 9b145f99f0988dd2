package sk.gremium.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.review.CommentAct;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.CommentNote;
import sk.gremium.review.Discussions;
import sk.gremium.review.Stance;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** What colleagues of the institution think of a comment, and the reader's own word on it. */
class ColleaguesPiece extends Div {

    private final Commenting desk;
    private final Actor actor;
    private final CommentId id;
    private CommandId command = CommandId.next();

    ColleaguesPiece(Commenting desk, Actor actor, CommentDetails comment) {
        this.desk = desk;
        this.actor = actor;
        id = comment.id();
        addClassName("colleagues");
        show(comment);
    }

    private void show(CommentDetails comment) {
        removeAll();
        CommentDetails.Colleagues among = comment.among();
        if (among == null) {
            return;
        }
        boolean may = comment.may(CommentAct.DISCUSS);
        List<CommentNote> notes = among.notes() == 0 ? List.of() : desk.notes(actor, id);
        if (!may && notes.isEmpty() && among.supports() + among.opposes() == 0) {
            return;
        }
        var title = new H3(Texts.t(this, "review.card.colleagues", comment.abbr()));
        title.addClassName("field-label");
        add(title, stances(among, may));
        if (!notes.isEmpty()) {
            add(list(notes));
        }
        if (may) {
            add(noteForm());
        }
    }

    private Div stances(CommentDetails.Colleagues among, boolean may) {
        var line = new Div(
                stance(Stance.SUPPORT, among.supports(), among.mine(), may),
                stance(Stance.OPPOSE, among.opposes(), among.mine(), may));
        line.addClassName("foot");
        return line;
    }

    private Button stance(Stance stance, int count, @Nullable Stance mine, boolean may) {
        boolean on = stance == mine;
        Button button = Buttons.small(Texts.t(this, "review.card.stance." + stance.name(), count), () -> {
            desk.take(actor, id, on ? null : stance);
            show(desk.get(actor, id));
        });
        button.addClassName("f");
        button.setEnabled(may);
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        return button;
    }

    private UnorderedList list(List<CommentNote> notes) {
        var list = new UnorderedList();
        list.addClassName("notes");
        for (CommentNote note : notes) {
            var head = new Span(note.by() + " · " + Dates.of(this).dayTime(note.at()));
            head.addClassName("small");
            var words = new Span(note.text());
            words.addClassName("said");
            list.add(new ListItem(head, words));
        }
        return list;
    }

    private Div noteForm() {
        var field = new TextField();
        field.setAriaLabel(Texts.t(this, "review.card.note"));
        field.setPlaceholder(Texts.t(this, "review.card.note"));
        field.setMaxLength(Discussions.LONGEST);
        var add = Buttons.small(Texts.t(this, "review.card.note_add"), () -> {
            desk.note(command, actor, id, field.getValue());
            command = CommandId.next();
            show(desk.get(actor, id));
        });
        var form = new Div(field, add);
        form.addClassName("foot");
        return form;
    }
}
