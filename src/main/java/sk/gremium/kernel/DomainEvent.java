package sk.gremium.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says that something was changed. Published by the service that changed it, inside its transaction; the audit trail
 * listens to this one type, so that a change cannot be stored without its trail. Events carry ids and the actor, never
 * entities or long texts.
 */
public interface DomainEvent {

    /** Who changed it, and for which institution. */
    Actor actor();

    /** The committee whose business it is; null for what belongs to none, such as an account. */
    @Nullable
    CommitteeId committee();

    /** What was changed. */
    SubjectRef subject();

    /** The record on whose page the change can be seen; another than the subject where that is a part, as a comment is. */
    default SubjectRef whole() {
        return subject();
    }

    /** Whether it happened inside the actor's institution, as a draft comment does: nobody else may read of it. */
    default boolean inside() {
        return false;
    }

    /**
     * What happened, as a stable key in two words such as {@code comment.sent}. The audit's translations hold a
     * sentence for each at {@code audit.what.<key>}.
     */
    String what();

    /** Short facts for the sentence, such as a title or a number; never a comment's text. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
