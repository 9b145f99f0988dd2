package sk.gremium.audit;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.DomainEvent;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;
import tools.jackson.databind.json.JsonMapper;

/** Writes an entry for every event, in the event's own transaction. */
@Component
class AuditTrail {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DomainEvent event) {
        @Nullable InstitutionId institution = event.actor().institution();
        @Nullable CommitteeId committee = event.committee();
        @Nullable UUID institutionId = institution == null ? null : institution.value();
        @Nullable UUID committeeId = committee == null ? null : committee.value();
        jdbc.sql("""
                        insert into audit_entry (id, at, person, institution, committee, what, subject_type, subject,
                          whole_type, whole, facts, inside) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Ids.next())
                .param(Time.stored(Time.now(clock)))
                .param(event.actor().person().value())
                .param(institutionId)
                .param(committeeId)
                .param(event.what())
                .param(event.subject().type())
                .param(event.subject().id())
                .param(event.whole().type())
                .param(event.whole().id())
                .param(JSON.writeValueAsString(event.facts()))
                .param(event.inside())
                .update();
    }
}
