package sk.gremium.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plain form of a {@link DomainEvent}, for changes that nobody but the audit trail listens to. */
public record Changed(
        Actor actor, @Nullable CommitteeId committee, SubjectRef subject, String what, Map<String, String> facts)
        implements DomainEvent {

    public Changed {
        facts = Map.copyOf(facts);
    }
}
