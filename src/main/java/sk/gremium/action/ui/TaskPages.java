package sk.gremium.action.ui;

import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.SubjectPages;

/** Where tasks can be seen, for modules that do not know them. */
@Component
class TaskPages implements SubjectPages {

    @Override
    public String type() {
        return "task";
    }

    @Override
    public String address(UUID record) {
        return "tasks/" + record;
    }
}
