package sk.gremium.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Time;

/** What colleagues of one institution say to each other about its comments. Nobody else ever sees it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Discussions {

    /** The most characters of a note. */
    public static final int LONGEST = 2_000;

    private final CommentGate comments;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final ReviewEvents events;

    Discussions(CommentGate comments, JdbcClient jdbc, Commands commands, ReviewEvents events) {
        this.comments = comments;
        this.jdbc = jdbc;
        this.commands = commands;
        this.events = events;
    }

    /** Supports or opposes a comment of the own institution; null takes the stance back. Repeating changes nothing. */
    public void take(Actor actor, CommentId id, @Nullable Stance stance) {
        CommentGate.Held held = comments.hold(actor, id, CommentAct.DISCUSS);
        jdbc.sql("delete from comment_stance where comment = ? and person = ?")
                .params(id.value(), actor.person().value())
                .update();
        if (stance != null) {
            jdbc.sql("insert into comment_stance (comment, person, stance, at) values (?, ?, ?, ?)")
                    .params(
                            id.value(),
                            actor.person().value(),
                            stance.name(),
                            Time.stored(held.entered().now()))
                    .update();
        }
        events.insideInstitution(actor, held.round(), id, "comment.stance");
    }

    /** Adds a short note. */
    public void note(CommandId command, Actor actor, CommentId id, String text) {
        commands.once(command, () -> {
            CommentGate.Held held = comments.hold(actor, id, CommentAct.DISCUSS);
            String words = text.strip();
            if (words.isEmpty() || words.length() > LONGEST) {
                throw new Refused("review.refused.note", LONGEST);
            }
            java.util.UUID note = Ids.next();
            jdbc.sql("insert into comment_note (id, comment, person, at, body) values (?, ?, ?, ?, ?)")
                    .params(
                            note,
                            id.value(),
                            actor.person().value(),
                            Time.stored(held.entered().now()),
                            words)
                    .update();
            events.insideInstitution(actor, held.round(), id, "comment.discussed");
            return note;
        });
    }

    /** The notes about a comment of the own institution, oldest first. */
    public List<CommentNote> notes(Actor actor, CommentId id) {
        comments.own(actor, id);
        return jdbc.sql("""
                        select n.at, p.name, n.body from comment_note n join person_view p on p.id = n.person
                        where n.comment = ? order by n.at, n.id""")
                .param(id.value())
                .query((row, number) ->
                        new CommentNote(Time.read(row, "at"), row.getString("name"), row.getString("body")))
                .list();
    }
}
