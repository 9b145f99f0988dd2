package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.ui.DraftPage;
import sk.gremium.review.CarriedComment;
import sk.gremium.review.CommentId;
import sk.gremium.review.RoundDetails;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.text.anchor.Carried.Outcome;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.DocumentText;
import sk.gremium.uikit.Keys;
import sk.gremium.uikit.Texts;

/**
 * The comments of a round beside a newer text than the one they were written on: where their passages went, in the order
 * of the newer text, and last those whose passage is gone.
 */
class CarriedColumn extends Div {

    private static final String SHOWN = "comments";
    private static final String HIDDEN = "hidden";
    private static final int AT_FIRST = 100;

    private final transient Commenting desk;
    private final transient DraftPage page;
    private final transient RoundDetails round;
    private final transient CarriedPlaces places;
    private final transient List<CarriedComment> comments;
    private final Div head = new Div();
    private final Div cards = new Div();
    private @Nullable CommentId open;
    private int most = AT_FIRST;

    CarriedColumn(Commenting desk, DraftPage page, RoundDetails round) {
        this.desk = desk;
        this.page = page;
        this.round = round;
        places = new CarriedPlaces(page.text());
        comments = desk.carried(page.actor(), round.id(), page.shownVersion()).stream()
                .sorted(places.order().thenComparing(each -> each.comment().writtenAt()))
                .toList();
        addClassName("comments");
        head.addClassName("comments-head");
        cards.addClassName("comments");
        add(head, cards);
        if (isShown()) {
            add(new Keys()
                    .on("j", Texts.t(this, "review.card.key_next"), () -> step(1))
                    .on("k", Texts.t(this, "review.card.key_previous"), () -> step(-1)));
        }
        show();
    }

    private boolean isShown() {
        return page.parameter(SHOWN).filter(HIDDEN::equals).isEmpty();
    }

    private void show() {
        boolean shown = isShown();
        head.removeAll();
        cards.removeAll();
        var title = new H2(Texts.t(this, "review.carried.title", String.valueOf(round.number())));
        title.addClassName("outline-title");
        head.add(
                title, toggle(shown), small(Texts.t(this, "review.carried.how", String.valueOf(round.draftVersion()))));
        if (shown && !comments.isEmpty()) {
            head.add(small(CarriedWords.summary(this, comments)));
            fill();
        }
        mark(shown);
    }

    private Component toggle(boolean shown) {
        String words =
                shown ? Texts.t(this, "review.carried.hide") : Texts.t(this, "review.carried.show", comments.size());
        return Buttons.small(words, () -> {
            page.remember(SHOWN, shown ? HIDDEN : null);
            show();
        });
    }

    private void fill() {
        boolean gone = false;
        for (CarriedComment comment : comments.stream().limit(most).toList()) {
            if (!gone && CarriedWords.outcome(comment) == Outcome.GONE) {
                gone = true;
                var heading = new H3(Texts.t(this, "review.carried.gone"));
                heading.addClassName("outline-title");
                cards.add(heading);
            }
            cards.add(card(comment));
        }
        if (comments.size() > most) {
            cards.add(Buttons.of(Texts.t(this, "review.card.more", comments.size() - most), () -> {
                most = Integer.MAX_VALUE;
                show();
            }));
        }
    }

    private Component card(CarriedComment comment) {
        CommentId id = comment.comment().id();
        String place = places.words(this, comment);
        if (!id.equals(open)) {
            return new CarriedCard(comment, place, () -> open(id));
        }
        var reading = new CommentReading(desk, page.actor(), comment.comment(), place, this::close);
        reading.add(new CarriedPassage(comment, round));
        return reading;
    }

    /** Marks the passages, unless the text on the screen is the older one. */
    private void mark(boolean shown) {
        boolean marked = shown && page.mode() != DocumentText.Mode.ORIGINAL;
        page.document().marks(marked ? comments.stream().flatMap(this::mark).toList() : List.of());
        page.document().active(open == null ? "" : open.toString());
        page.outlineCounts(shown ? places.counts(comments) : Map.of());
    }

    private Stream<DocumentText.Mark> mark(CarriedComment comment) {
        return CarriedPlaces.isGone(comment)
                ? Stream.empty()
                : CommentMarks.of(comment.comment(), places.target(comment));
    }

    /** The text on the screen is another one. */
    void read() {
        mark(isShown());
    }

    /** Opens a comment if it is one of these. */
    boolean open(CommentId id) {
        Optional<CarriedComment> found =
                comments.stream().filter(each -> each.comment().id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return false;
        }
        open = id;
        most = Math.max(most, comments.indexOf(found.get()) + 1);
        page.remember(SHOWN, null);
        page.remember("comment", id.toString());
        show();
        page.document().scrollToMark(id.toString());
        cards.getChildren()
                .filter(card -> card instanceof CommentReading)
                .forEach(card -> card.getElement()
                        .executeJs("requestAnimationFrame(() => {this.scrollIntoView({block: 'nearest'});"
                                + " this.focus({preventScroll: true})})"));
        return true;
    }

    private void step(int by) {
        List<CommentId> ids = comments.stream().map(each -> each.comment().id()).toList();
        int here = open == null ? -1 : ids.indexOf(open);
        int next = here < 0 ? (by > 0 ? 0 : ids.size() - 1) : here + by;
        if (next >= 0 && next < ids.size()) {
            open(ids.get(next));
        }
    }

    private void close() {
        Optional<Anchor> place = comments.stream()
                .filter(each -> each.comment().id().equals(open))
                .filter(each -> !CarriedPlaces.isGone(each))
                .map(places::target)
                .flatMap(target -> Stream.ofNullable(target.anchor()))
                .findFirst();
        open = null;
        page.remember("comment", null);
        show();
        place.ifPresent(anchor -> page.document().focusBlock(anchor.from().toString()));
    }

    private static Component small(String words) {
        var line = new Paragraph(words);
        line.addClassName("small");
        return line;
    }
}
