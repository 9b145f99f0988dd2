package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.gremium.calendar.Deadline;
import sk.gremium.minutes.MinutesDetails;
import sk.gremium.minutes.MinutesState;
import sk.gremium.minutes.VerifierRow;
import sk.gremium.uikit.Counting;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.DeadlineNote;
import sk.gremium.uikit.Steps;
import sk.gremium.uikit.Texts;

/** The way of minutes: draft, corrections, verification, approval, publication, each with who and until when. */
class MinutesSteps extends Composite<Div> {

    private final Reading reading;
    private final MinutesDetails minutes;
    private final Dates dates;

    MinutesSteps(Reading reading) {
        this.reading = reading;
        minutes = reading.minutes();
        dates = Dates.of(reading.where());
        List<String> names = List.of("draft", "corrections", "verification", "approval", "publication");
        List<String> notes = List.of(draft(), corrections(), verification(), approval(), publication());
        List<Steps.Step> steps = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = reading.t("minutes.step." + names.get(i));
            if (i < reached()) {
                steps.add(Steps.done(name, notes.get(i)));
            } else {
                steps.add(i == reached() ? Steps.now(name, notes.get(i)) : Steps.next(name, notes.get(i)));
            }
        }
        getContent().add(new Steps(reading.t("minutes.steps"), steps));
    }

    private int reached() {
        return switch (minutes.row().state()) {
            case DRAFT -> 0;
            case CIRCULATED -> minutes.commenting() ? 1 : 2;
            case VERIFIED -> 3;
            case APPROVED -> 4;
            case PUBLISHED -> 5;
        };
    }

    private String draft() {
        @Nullable Instant at = minutes.circulatedAt();
        return at == null
                ? reading.t("minutes.step_note.secretariat")
                : reading.t("minutes.step_note.circulated", dates.day(at));
    }

    private String corrections() {
        @Nullable Deadline deadline = minutes.deadline();
        if (deadline == null) {
            return reading.t("minutes.step_note.committee");
        }
        return minutes.commenting()
                ? reading.t(
                        "minutes.step_note.until",
                        dates.day(deadline.lastDay()),
                        DeadlineNote.distance(Texts.of(reading.where()), minutes.daysLeft()))
                : reading.t("minutes.step_note.over", minutes.corrections().size());
    }

    private String verification() {
        return minutes.verifiers().isEmpty()
                ? reading.t("minutes.step_note.verifiers")
                : minutes.verifiers().stream().map(this::verifier).collect(Collectors.joining(", "));
    }

    private String verifier(VerifierRow row) {
        @Nullable Instant at = row.verifiedAt();
        return at == null ? row.name() : row.name() + ", " + dates.day(at);
    }

    private String approval() {
        @Nullable Instant at = minutes.approvedAt();
        if (at != null && minutes.approvedBy() != null) {
            return minutes.approvedBy() + ", " + dates.day(at);
        }
        String chair = minutes.content().head().chair();
        return chair.isEmpty() ? reading.t("minutes.step_note.chair") : chair;
    }

    private String publication() {
        @Nullable Instant at = minutes.row().publishedAt();
        return at == null || minutes.row().state() != MinutesState.PUBLISHED
                ? reading.t("minutes.step_note.members")
                : dates.day(at);
    }

    /** The rule in a sentence, then the days left out. */
    static List<String> counted(Component where, Deadline deadline) {
        return Counting.of(where, "minutes.deadline.rule", deadline);
    }
}
