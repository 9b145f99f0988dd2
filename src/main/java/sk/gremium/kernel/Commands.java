package sk.gremium.kernel;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets every command happen once, however often it is sent: a double click, a retry, a second tab. */
@Component
public class Commands {

    private final JdbcClient jdbc;

    Commands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Runs the act unless the command has run before, and answers with the id that the first run made. Takes part in the
     * caller's transaction: if that rolls back, the command has not happened. A second sender waits for the first.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID once(CommandId command, Supplier<UUID> act) {
        int fresh = jdbc.sql("insert ignore into command (id, done_at) values (?, utc_timestamp(6))")
                .param(command.value())
                .update();
        if (fresh == 0) {
            // A locking read sees what the first sender committed even if this transaction began to read before that.
            return jdbc.sql("select result from command where id = ? lock in share mode")
                    .param(command.value())
                    .query(UUID.class)
                    .single();
        }
        UUID result = act.get();
        jdbc.sql("update command set result = ? where id = ?")
                .param(result)
                .param(command.value())
                .update();
        return result;
    }
}
