package sk.gremium.committee.ui;

import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.SubjectPages;

/** Where committees can be seen, for modules that do not know them. */
@Component
class CommitteePages implements SubjectPages {

    @Override
    public String type() {
        return "committee";
    }

    @Override
    public String address(UUID record) {
        return CommitteeLinks.route(new CommitteeId(record));
    }
}
