package sk.gremium.directory.ui;

import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.SubjectPages;

/** Where institutions can be seen, for modules that do not know them. */
@Component
class InstitutionPages implements SubjectPages {

    @Override
    public String type() {
        return "institution";
    }

    @Override
    public String address(UUID record) {
        return InstitutionLinks.route(new InstitutionId(record));
    }
}
