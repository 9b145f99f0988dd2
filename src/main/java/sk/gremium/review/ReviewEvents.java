package sk.gremium.review;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Changed;
import sk.gremium.kernel.SubjectRef;

/** Tells of changes in a round; every fact list names the material and the round. */
@Component
class ReviewEvents {

    private final ApplicationEventPublisher events;

    ReviewEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    void ofRound(Actor actor, Round round, String what, Map<String, String> facts) {
        publish(actor, round, new SubjectRef("round", round.id().value()), what, facts);
    }

    void ofComment(Actor actor, Round round, CommentId comment, String what, Map<String, String> facts) {
        publish(actor, round, new SubjectRef("comment", comment.value()), what, facts);
    }

    void ofDispute(Actor actor, Round round, DisputeId dispute, String what, Map<String, String> facts) {
        publish(actor, round, new SubjectRef("dispute", dispute.value()), what, facts);
    }

    private void publish(Actor actor, Round round, SubjectRef subject, String what, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("title", round.title());
        all.put("round", String.valueOf(round.number()));
        events.publishEvent(new Changed(actor, round.committee(), subject, what, all));
    }
}
