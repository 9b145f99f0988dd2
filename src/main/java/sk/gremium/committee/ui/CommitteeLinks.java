package sk.gremium.committee.ui;

import com.vaadin.flow.component.html.Anchor;
import org.springframework.modulith.NamedInterface;
import sk.gremium.kernel.CommitteeId;

/** The addresses of committees, for links from other modules. */
@NamedInterface("page")
public final class CommitteeLinks {

    private CommitteeLinks() {}

    /** The address of a committee's page, without a leading slash. */
    public static String route(CommitteeId committee) {
        return "committees/" + committee;
    }

    /** A link to a committee's page. */
    public static Anchor to(CommitteeId committee, String words) {
        return new Anchor(route(committee), words);
    }
}
