package sk.gremium.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import sk.gremium.testing.ModuleTest;

/** Whatever is sent twice happens once. */
@ModuleTest
class CommandsModuleTest {

    @Autowired
    private Commands commands;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final AtomicInteger acts = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    CommandsModuleTest() {}

    @Test
    void theSecondSenderGetsWhatTheFirstOneMade() {
        CommandId command = CommandId.next();

        assertThat(send(command)).isEqualTo(send(command));
        assertThat(acts).hasValue(1);
    }

    @Test
    void twoWhoSendAtOnceMakeOneThingThoughBothHadBegunToRead() throws Exception {
        CommandId command = CommandId.next();
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        Callable<UUID> sender = () -> Objects.requireNonNull(transaction.execute(status -> {
            // As a service does, which loads and asks for permission first: the transaction's view of the data is
            // fixed from here on.
            jdbc.sql("select count(*) from command").query(Long.class).single();
            await(bothHaveRead);
            return commands.once(command, this::act);
        }));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(sender);
            var second = threads.submit(sender);
            assertThat(first.get()).isEqualTo(second.get());
        }
        assertThat(acts).hasValue(1);
    }

    @Test
    void aCommandWhoseTransactionFailedHasNotHappened() {
        CommandId command = CommandId.next();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    commands.once(command, this::act);
                    throw new IllegalStateException("afterwards");
                }))
                .isInstanceOf(IllegalStateException.class);

        send(command);

        assertThat(acts).hasValue(2);
    }

    @Test
    void withoutATransactionNothingIsDone() {
        assertThatThrownBy(() -> commands.once(CommandId.next(), this::act))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(acts).hasValue(0);
    }

    private UUID send(CommandId command) {
        return Objects.requireNonNull(transaction.execute(status -> commands.once(command, this::act)));
    }

    private UUID act() {
        acts.incrementAndGet();
        return Ids.next();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
