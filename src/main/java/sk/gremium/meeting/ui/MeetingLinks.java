package sk.gremium.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParameters;
import org.springframework.modulith.NamedInterface;
import sk.gremium.meeting.MeetingId;

/** The addresses of meetings, for links from other modules. */
@NamedInterface("page")
public final class MeetingLinks {

    private MeetingLinks() {}

    /** The address of a meeting's page, without a leading slash. */
    public static String route(MeetingId meeting) {
        return "meetings/" + meeting;
    }

    /** A link to a meeting's page. */
    public static Anchor to(MeetingId meeting, String words) {
        return new Anchor(route(meeting), words);
    }

    static RouteParameters parameters(MeetingId meeting) {
        return new RouteParameters("meeting", meeting.toString());
    }
}
