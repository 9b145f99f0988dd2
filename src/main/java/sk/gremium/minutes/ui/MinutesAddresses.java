package sk.gremium.minutes.ui;

import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.SubjectPages;
import sk.gremium.minutes.MinutesId;

/** Where minutes can be read, for modules that do not know them. */
@Component
class MinutesAddresses implements SubjectPages {

    @Override
    public String type() {
        return MinutesId.TYPE;
    }

    @Override
    public String address(UUID record) {
        return MinutesLinks.route(new MinutesId(record));
    }
}
