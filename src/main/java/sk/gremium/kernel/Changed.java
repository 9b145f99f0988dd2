package sk.gremium.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plain form of a {@link DomainEvent}, for changes that nobody but the audit trail listens to. */
public record Changed(
        Actor actor,
        @Nullable CommitteeId committee,
        SubjectRef subject,
        SubjectRef whole,
        String what,
        Map<String, String> facts,
        boolean inside)
        implements DomainEvent {

    public Changed {
        facts = Map.copyOf(facts);
    }

    /** A change of a record with a page of its own, of which others may read. */
    public Changed(
            Actor actor, @Nullable CommitteeId committee, SubjectRef subject, String what, Map<String, String> facts) {
        this(actor, committee, subject, subject, what, facts, false);
    }
}
