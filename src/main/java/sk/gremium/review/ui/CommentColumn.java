package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.ui.DraftPage;
import sk.gremium.review.CommentAct;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.Target;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.DocumentText;
import sk.gremium.uikit.Keys;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** The comments beside the text in its order; one of them may be open, and one may be about to be written. */
class CommentColumn extends Div implements CommentForm.Column {

    private static final String NEW = "new";
    private static final int AT_FIRST = 100;

    private final transient Commenting desk;
    private final transient DraftPage page;
    private final transient RoundDetails round;
    private final transient Places places;
    private final String institution;
    private final Div cards = new Div();
    private transient List<CommentDetails> comments = List.of();
    private transient @Nullable Opened opened;
    private transient Consumer<List<CommentDetails>> changed = all -> {};
    private int shown = AT_FIRST;

    /** The open card: of a comment, or of one that does not exist yet. */
    private record Opened(@Nullable CommentId id, Target target, Component card) {}

    CommentColumn(Commenting desk, DraftPage page, RoundDetails round, String institution) {
        this.desk = desk;
        this.page = page;
        this.round = round;
        this.institution = institution;
        places = new Places(page.text());
        addClassName("comments");
        cards.addClassName("comments");
        add(head(), cards, keys());
        load();
    }

    private Div head() {
        var title = new H2(Texts.t(this, "review.card.title"));
        title.addClassName("outline-title");
        var head = new Div(title);
        head.addClassName("comments-head");
        if (round.may(RoundAct.WRITE)) {
            head.add(Buttons.small(Texts.t(this, "review.card.whole"), () -> begin(Target.whole())));
            var how = new Paragraph(Texts.t(this, "review.card.how"));
            how.addClassName("small");
            head.add(how);
        }
        return head;
    }

    private Keys keys() {
        var keys = new Keys()
                .on("j", Texts.t(this, "review.card.key_next"), () -> step(1))
                .on("k", Texts.t(this, "review.card.key_previous"), () -> step(-1));
        return round.may(RoundAct.WRITE) ? keys.explain("c", Texts.t(this, "review.card.key_comment")) : keys;
    }

    /** Reads the comments again and shows them; an open card stays as it is. */
    private void load() {
        Comparator<CommentDetails> order = Comparator.<CommentDetails, Target>comparing(
                        comment -> comment.content().target(), places.order())
                .thenComparing(CommentDetails::writtenAt);
        comments = desk.list(page.actor(), round.id()).stream().sorted(order).toList();
        cards.removeAll();
        int count = 0;
        for (CommentDetails comment : comments) {
            if (isOpen(comment.id())) {
                cards.add(Objects.requireNonNull(opened).card());
            } else if (count++ < shown) {
                cards.add(closed(comment));
            }
        }
        if (opened != null && opened.id() == null) {
            cards.addComponentAtIndex(position(opened.target()), opened.card());
        }
        if (count > shown) {
            cards.add(Buttons.of(Texts.t(this, "review.card.more", count - shown), () -> {
                shown = Integer.MAX_VALUE;
                load();
            }));
        }
        if (comments.isEmpty() && opened == null) {
            var none = new Paragraph(Texts.t(this, "review.card.none"));
            none.addClassName("mut");
            cards.add(none);
        }
        mark();
    }

    private CommentCard closed(CommentDetails comment) {
        return new CommentCard(comment, place(comment.content().target()), () -> open(comment.id()));
    }

    private int position(Target target) {
        long before = comments.stream()
                .filter(comment -> places.order().compare(comment.content().target(), target) <= 0)
                .count();
        return (int) Math.min(before, cards.getComponentCount());
    }

    private void mark() {
        boolean older = page.mode() == DocumentText.Mode.ORIGINAL;
        Stream<DocumentText.Mark> fresh =
                opened == null || opened.id() != null ? Stream.empty() : CommentMarks.of(NEW, opened.target());
        page.document()
                .marks(
                        older
                                ? List.of()
                                : Stream.concat(CommentMarks.of(comments).stream(), fresh)
                                        .toList());
        page.document()
                .active(
                        opened == null
                                ? ""
                                : opened.id() == null ? NEW : opened.id().toString());
        page.outlineCounts(CommentMarks.counts(comments));
        changed.accept(comments);
    }

    /** Hears of the comments whenever one is written, sent or gone. */
    void onChange(Consumer<List<CommentDetails>> act) {
        changed = act;
    }

    /** The text on the screen is another one: only a text in which the passages stand has marks. */
    void read(DocumentText.Mode mode) {
        mark();
    }

    /** Opens a comment if the reader may see it here. */
    boolean open(CommentId id) {
        Optional<CommentDetails> found =
                comments.stream().filter(comment -> comment.id().equals(id)).findFirst();
        found.ifPresent(comment -> {
            CommentDetails now = desk.get(page.actor(), id);
            opened = new Opened(id, now.content().target(), card(now));
            load();
            page.remember("comment", id.toString());
            page.document().scrollToMark(id.toString());
            show();
        });
        return found.isPresent();
    }

    private Component card(CommentDetails comment) {
        Target target = comment.content().target();
        if (!comment.may(CommentAct.EDIT)) {
            var reading = new CommentReading(desk, page.actor(), comment, place(target), this::close);
            boolean own = comment.institution().equals(page.actor().institution());
            reading.add(new CommentWays(page.view(), comment, round, own));
            return reading;
        }
        var form = new CommentForm(CommentEditing.of(desk, page.actor(), comment), this, name(target));
        form.add(new ColleaguesPiece(desk, page.actor(), comment));
        form.setId("comment-" + comment.id());
        return form;
    }

    void begin(Target target) {
        page.remember("comment", null);
        var form = new CommentForm(CommentEditing.begin(desk, page.actor(), round.id(), target), this, name(target));
        opened = new Opened(null, target, form);
        load();
        show();
    }

    private void show() {
        Component card = Objects.requireNonNull(opened).card();
        card.getElement().executeJs("requestAnimationFrame(() => this.scrollIntoView({block: 'nearest'}))");
        if (card instanceof CommentForm form) {
            form.focus();
        } else {
            card.getElement().executeJs("this.focus({preventScroll: true})");
        }
    }

    private void step(int by) {
        if (comments.isEmpty()) {
            return;
        }
        int here = -1;
        for (int i = 0; i < comments.size(); i++) {
            here = isOpen(comments.get(i).id()) ? i : here;
        }
        int next = here < 0 ? (by > 0 ? 0 : comments.size() - 1) : here + by;
        if (next >= 0 && next < comments.size()) {
            open(comments.get(next).id());
        }
    }

    private boolean isOpen(CommentId id) {
        return opened != null && id.equals(opened.id());
    }

    private String place(Target target) {
        return places.words(this, target);
    }

    private CardName name(Target target) {
        return CardName.of(institution, place(target), round.id(), page.actor().person(), target);
    }

    @Override
    public void created(CommentId id) {
        Opened now = Objects.requireNonNull(opened);
        opened = new Opened(id, now.target(), now.card());
        page.remember("comment", id.toString());
        comments = Stream.concat(comments.stream(), Stream.of(desk.get(page.actor(), id)))
                .toList();
        mark();
    }

    @Override
    public void close() {
        @Nullable Anchor anchor = opened == null ? null : opened.target().anchor();
        opened = null;
        page.remember("comment", null);
        load();
        if (anchor != null) {
            page.document().focusBlock(anchor.from().toString());
        }
    }

    @Override
    public void discard(CommentEditing editing) {
        @Nullable CommentId id = editing.id();
        if (id != null) {
            desk.discard(page.actor(), id, editing.version());
            Toasts.done(Texts.t(this, "review.card.discarded"));
        }
        close();
    }
}
