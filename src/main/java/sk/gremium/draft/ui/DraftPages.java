package sk.gremium.draft.ui;

import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.SubjectPages;

/** Where drafts can be read, for modules that do not know them. */
@Component
class DraftPages implements SubjectPages {

    @Override
    public String type() {
        return DraftId.TYPE;
    }

    @Override
    public String address(UUID record) {
        return "drafts/" + record;
    }
}
