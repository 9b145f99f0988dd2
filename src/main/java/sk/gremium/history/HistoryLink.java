package sk.gremium.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.UUID;
import sk.gremium.audit.AuditLog;
import sk.gremium.audit.ui.AuditLinks;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.uikit.Texts;

/** A link to a record's history, for who may read more of it than their own part. */
@org.springframework.stereotype.Component
class HistoryLink {

    private final AuditLog log;

    HistoryLink(AuditLog log) {
        this.log = log;
    }

    Optional<Anchor> of(Actor actor, CommitteeId committee, UUID record, Component where) {
        return log.follows(actor, committee)
                ? Optional.of(new Anchor(AuditLinks.history(record), Texts.t(where, "history.link")))
                : Optional.empty();
    }
}
