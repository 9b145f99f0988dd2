package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import sk.gremium.draft.ui.DraftPage;
import sk.gremium.draft.ui.DraftPart;
import sk.gremium.kernel.NotFound;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.Target;
import sk.gremium.text.BlockId;
import sk.gremium.uikit.DocumentText;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Texts;

/** Shows the round of a draft on its page: the deadline, what is to be done, the comments beside the text. */
@org.springframework.stereotype.Component
@Order(10)
class ReviewPart implements DraftPart {

    private final RoundReading reading;
    private final Commenting desk;
    private final Deadlines deadlines;
    private final RemarksOffer remarks;

    ReviewPart(RoundReading reading, Commenting desk, Deadlines deadlines, RemarksOffer remarks) {
        this.reading = reading;
        this.desk = desk;
        this.deadlines = deadlines;
        this.remarks = remarks;
    }

    @Override
    public void contribute(DraftPage page) {
        ShownRounds rounds = reading.rounds(page.actor(), page.draft().id(), page.shownVersion());
        String institution = reading.institution(page.actor());
        RoundButtons.add(page, rounds);
        @Nullable RoundDetails told = rounds.told();
        if (told != null) {
            OwnProgress progress = OwnProgress.of(page, told, institution);
            status(page, told, progress);
            if (told.equals(rounds.here())) {
                beside(page, told, institution, progress);
                remarks.offer(page, told);
            } else {
                elsewhere(page, told);
            }
        }
    }

    /** The comments stand beside the version on which they were made, and are carried to newer texts. */
    private void elsewhere(DraftPage page, RoundDetails round) {
        if (page.shownVersion() == 0 || page.shownVersion() > round.draftVersion()) {
            carried(page, round);
            return;
        }
        String version = String.valueOf(round.draftVersion());
        var link = new Anchor(
                ReviewRoutes.comments(round.draft()) + "?v=" + version,
                Texts.t(page.view(), "review.card.other_version_open", version));
        page.addNotice(new Notice(
                Meaning.CALM,
                Texts.t(page.view(), "review.card.other_version", String.valueOf(round.number()), version),
                link));
    }

    private void carried(DraftPage page, RoundDetails round) {
        var column = new CarriedColumn(desk, page, round);
        page.document().onMark(id -> column.open(CommentId.of(id)));
        page.onMode(mode -> column.read());
        page.setSide(column);
        page.parameter("comment").map(CommentId::of).ifPresent(id -> {
            if (!column.open(id)) {
                standsElsewhere(page, id);
            }
        });
    }

    private void status(DraftPage page, RoundDetails round, @Nullable OwnProgress progress) {
        List<Component> pieces = new ArrayList<>(RoundWords.status(page.view(), round, deadlines));
        if (progress != null) {
            pieces.add(progress.words());
        }
        page.setStatus(pieces.toArray(Component[]::new));
        if (round.may(RoundAct.WRITE) && !round.note().isEmpty()) {
            page.addNotice(new Notice(Meaning.ACCENT, Texts.t(page.view(), "review.card.note_of_round", round.note())));
        }
    }

    private void beside(DraftPage page, RoundDetails round, String institution, @Nullable OwnProgress progress) {
        var column = new CommentColumn(desk, page, round, institution);
        if (progress != null) {
            column.onChange(progress::show);
        }
        DocumentText document = page.document();
        document.onMark(id -> column.open(CommentId.of(id)));
        page.onMode(column::read);
        if (round.may(RoundAct.WRITE)) {
            document.commentable(true);
            document.onPassage(passage -> target(page, passage).ifPresent(column::begin));
            document.onBlock(block -> sk.gremium.text.anchor.Anchor.of(page.text(), BlockId.of(block))
                    .map(anchor -> new Target(Target.Kind.BLOCK, anchor))
                    .ifPresent(column::begin));
        }
        page.setSide(column);
        page.parameter("comment").ifPresent(id -> open(page, column, id));
    }

    private static Optional<Target> target(DraftPage page, DocumentText.Passage passage) {
        return sk.gremium.text.anchor.Anchor.in(
                        page.text(),
                        BlockId.of(passage.startBlock()),
                        passage.startOffset(),
                        BlockId.of(passage.endBlock()),
                        passage.endOffset())
                .map(anchor -> new Target(Target.Kind.RANGE, anchor));
    }

    /** A comment of another round stands beside another version. */
    private void open(DraftPage page, CommentColumn column, String text) {
        CommentId id = CommentId.of(text);
        if (column.open(id)) {
            return;
        }
        standsElsewhere(page, id);
    }

    private void standsElsewhere(DraftPage page, CommentId id) {
        page.remember("comment", null);
        try {
            CommentDetails comment = desk.get(page.actor(), id);
            RoundDetails round = reading.get(page.actor(), comment.round());
            var link = new Anchor(
                    ReviewRoutes.comments(round.draft()) + "?v=" + round.draftVersion() + "&comment=" + id,
                    Texts.t(page.view(), "review.card.elsewhere_open"));
            page.addNotice(new Notice(
                    Meaning.CALM,
                    Texts.t(page.view(), "review.card.elsewhere", String.valueOf(round.draftVersion())),
                    link));
        } catch (NotFound gone) {
            page.addNotice(new Notice(Meaning.CALM, Texts.t(page.view(), "review.card.gone")));
        }
    }
}
