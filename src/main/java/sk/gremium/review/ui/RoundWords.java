package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundPhase;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** Where a round stands, as the line below a heading says it. */
final class RoundWords {

    private RoundWords() {}

    /** "2. kolo pripomienkovania  do štvrtka …"; afterwards since when it is over. */
    static List<Component> status(Component where, RoundDetails round, Deadlines deadlines) {
        List<Component> pieces = new ArrayList<>();
        pieces.add(tag(where, round));
        Dates dates = Dates.of(where);
        switch (round.phase()) {
            case OPEN -> pieces.add(deadlines.note(where, round.deadline()));
            case CLOSED ->
                pieces.add(new Span(
                        round.closedAt() == null
                                ? Texts.t(
                                        where,
                                        "review.round.over",
                                        dates.dayTime(round.deadline().deadlineAt()))
                                : Texts.t(where, "review.round.closed", dates.day(round.closedAt()))));
            case PUBLISHED -> {
                if (round.publishedAt() != null) {
                    pieces.add(new Span(Texts.t(where, "review.round.published", dates.day(round.publishedAt()))));
                }
            }
            case CANCELLED -> pieces.add(new Span(Texts.t(where, "review.round.cancelled")));
        }
        return pieces;
    }

    static Tag tag(Component where, RoundDetails round) {
        return new Tag(
                round.phase() == RoundPhase.CANCELLED ? Meaning.CALM : Meaning.ACCENT,
                Texts.t(where, "review.round.tag." + round.phase().name(), String.valueOf(round.number())));
    }
}
