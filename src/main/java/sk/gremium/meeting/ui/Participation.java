package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import sk.gremium.meeting.Attendance;
import sk.gremium.meeting.Candidate;
import sk.gremium.meeting.InvitationAnswer;
import sk.gremium.meeting.InvitationRow;
import sk.gremium.meeting.Invitations;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.MeetingState;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** Who comes and who came, beside the agenda. */
@org.springframework.stereotype.Component
class Participation {

    private final Invitations invitations;
    private final Attendance attendance;

    Participation(Invitations invitations, Attendance attendance) {
        this.invitations = invitations;
        this.attendance = attendance;
    }

    List<Component> cards(MeetingPart.Place place) {
        MeetingId id = place.meeting().id();
        MeetingState state = place.meeting().state();
        List<Component> cards = new ArrayList<>();
        if (state == MeetingState.CONVENED) {
            List<InvitationRow> rows = invitations.list(place.actor(), id);
            rows.stream()
                    .filter(row ->
                            row.mine() && row.institution().equals(place.actor().institution()))
                    .findFirst()
                    .ifPresent(own -> cards.add(new OwnAnswerCard(
                            place, own, answer -> answer(place, own, answer), () -> dialog(place, own))));
            cards.add(new AnswersCard(place, rows, attendance.quorum(place.actor(), id), row -> dialog(place, row)));
        } else if (state == MeetingState.IN_SESSION || state.over()) {
            cards.add(new AttendanceCard(
                    place, attendance.quorum(place.actor(), id), attendance.sheet(place.actor(), id)));
        }
        return cards;
    }

    private void dialog(MeetingPart.Place place, InvitationRow row) {
        List<Candidate> others = attendance
                .candidates(place.actor(), place.meeting().id())
                .stream()
                .filter(candidate -> candidate.institution().equals(row.institution()))
                .toList();
        new AnswerDialog(row, others, answer -> answer(place, row, answer)).open();
    }

    private void answer(MeetingPart.Place place, InvitationRow row, InvitationAnswer answer) {
        invitations.answer(place.actor(), place.meeting().id(), row.institution(), row.version(), answer);
        Toasts.done(Texts.t(place.where(), "meeting.answer.done", row.abbr()));
        place.changed().run();
    }
}
