package sk.gremium.kernel;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people are typing and have not saved: one text a person and field, seen by that person only. It survives a
 * lost session and a restart; whoever saves or discards the text for good forgets it here.
 */
@Service
@Transactional
public class KeptTexts {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A kept text and when it was kept. */
    public record Kept(String text, Instant at) {}

    /** What this person typed into this field last, if it was not saved. */
    @Transactional(readOnly = true)
    public Optional<Kept> find(Actor actor, String field) {
        return jdbc.sql("select text, kept_at from kept_text where person = ? and field = ?")
                .params(actor.person().value(), field)
                .query((row, number) -> new Kept(row.getString("text"), row.getObject("kept_at", Instant.class)))
                .optional();
    }

    /** Keeps the text; committed when this returns. */
    public void keep(Actor actor, String field, String text) {
        jdbc.sql("""
                        insert into kept_text (person, field, text, kept_at) values (?, ?, ?, ?)
                        on duplicate key update text = value(text), kept_at = value(kept_at)""")
                .params(actor.person().value(), field, text, Time.now(clock))
                .update();
    }

    /** Forgets it. */
    public void forget(Actor actor, String field) {
        jdbc.sql("delete from kept_text where person = ? and field = ?")
                .params(actor.person().value(), field)
                .update();
    }
}
