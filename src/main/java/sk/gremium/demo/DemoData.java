package sk.gremium.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import sk.gremium.directory.Accounts;

/** Fills an empty installation with the demonstration, all of it or nothing. */
@Component
@Profile("demo")
@Order(0)
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Accounts accounts;
    private final DemoPeople people;
    private final List<DemoStory> stories;
    private final TransactionTemplate transaction;
    private final DemoClock clock;

    DemoData(
            Accounts accounts,
            DemoPeople people,
            List<DemoStory> stories,
            TransactionTemplate transaction,
            DemoClock clock) {
        this.accounts = accounts;
        this.people = people;
        this.stories = stories;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.none()) {
            return;
        }
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("demo", "", "ROLE_USER"));
        try {
            transaction.executeWithoutResult(status -> {
                DemoCast cast = people.gather();
                stories.forEach(story -> story.tell(cast));
            });
            LOG.info("Demonstration data filled in");
        } finally {
            clock.bePresent();
            SecurityContextHolder.clearContext();
        }
    }
}
