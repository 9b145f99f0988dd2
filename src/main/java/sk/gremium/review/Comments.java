package sk.gremium.review;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;

/**
 * Reads comments. Everybody sees the drafts and the sent comments of the institution for which they act; the secretariat
 * sees what others have sent at once, all others when the round's {@link Visibility} opens it. Nobody sees drafts of
 * another institution.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Comments {

    private final RoundGate gate;
    private final CommentRows rows;
    private final AllComments all;

    Comments(RoundGate gate, CommentRows rows, AllComments all) {
        this.gate = gate;
        this.rows = rows;
        this.all = all;
    }

    /** Everything the actor may see in a round, in the order of writing, without what was withdrawn; one query. */
    public List<CommentDetails> list(Actor actor, RoundId round) {
        return rows.list(gate.look(actor, round), actor.person());
    }

    /** One comment; {@link NotFound} if the actor may not see it or it was withdrawn. */
    public CommentDetails get(Actor actor, CommentId id) {
        RoundId round = new RoundId(all.roundOf(id.value()).orElseThrow(NotFound::new));
        return rows.find(gate.look(actor, round), actor.person(), id).orElseThrow(NotFound::new);
    }
}
