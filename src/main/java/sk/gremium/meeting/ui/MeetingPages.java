package sk.gremium.meeting.ui;

import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.SubjectPages;
import sk.gremium.meeting.MeetingId;

/** Where meetings can be seen, for modules that do not know them. */
@Component
class MeetingPages implements SubjectPages {

    @Override
    public String type() {
        return MeetingId.TYPE;
    }

    @Override
    public String address(UUID record) {
        return MeetingLinks.route(new MeetingId(record));
    }
}
