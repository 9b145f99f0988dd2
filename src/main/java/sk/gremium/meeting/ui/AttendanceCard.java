package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import sk.gremium.meeting.AttendanceRow;
import sk.gremium.meeting.Quorum;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Texts;

/** Who came, on the page of the meeting. */
class AttendanceCard extends Composite<Div> {

    AttendanceCard(MeetingPart.Place place, Quorum quorum, List<AttendanceRow> sheet) {
        Card card = new Card(Texts.t(place.where(), "meeting.attendance"));
        card.add(Card.padded(new AttendanceDots(place.where(), quorum, sheet, null)));
        getContent().add(card);
    }
}
