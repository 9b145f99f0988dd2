package sk.gremium.review;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Changed;
import sk.gremium.kernel.SubjectRef;

/** Tells of changes in a round; every fact list names the draft and the round, and the draft's page is theirs. */
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

    /** Of a comment that has not been sent, or what colleagues say about one: only its institution may read of it. */
    void insideInstitution(Actor actor, Round round, CommentId comment, String what) {
        publish(actor, round, new SubjectRef("comment", comment.value()), what, Map.of(), true);
    }

    void ofDispute(Actor actor, Round round, DisputeId dispute, String what, Map<String, String> facts) {
        publish(actor, round, new SubjectRef("dispute", dispute.value()), what, facts);
    }

    private void publish(Actor actor, Round round, SubjectRef subject, String what, Map<String, String> facts) {
        publish(actor, round, subject, what, facts, false);
    }

    private void publish(
            Actor actor, Round round, SubjectRef subject, String what, Map<String, String> facts, boolean inside) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("title", round.title());
        all.put("round", String.valueOf(round.number()));
        SubjectRef draft = new DraftId(round.draft()).ref();
        events.publishEvent(new Changed(actor, round.committee(), subject, draft, what, all, inside));
    }
}
