package sk.gremium.decision.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sk.gremium.directory.Directory;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.KeptTexts;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Time;

/** Keeps resolutions while they are typed: as long as something is kept, its form is open. */
@Component
class KeptSheets {

    /**
     * What was typed and not saved yet.
     *
     * @param version of the resolution from which it was begun; of no meaning for a new one
     */
    record Kept(long version, ResolutionSheet sheet) {}

    private final KeptTexts texts;
    private final Directory directory;
    private final Clock clock;

    KeptSheets(KeptTexts texts, Directory directory, Clock clock) {
        this.texts = texts;
        this.directory = directory;
        this.clock = clock;
    }

    Optional<Kept> find(Actor actor, String field) {
        return texts.find(actor, field).flatMap(kept -> read(kept.text()));
    }

    Instant keep(Actor actor, String field, Kept kept) {
        texts.keep(actor, field, kept.version() + "\n" + notation().print(kept.sheet()));
        return Time.now(clock);
    }

    void forget(Actor actor, String field) {
        texts.forget(actor, field);
    }

    ResolutionNotation notation() {
        return new ResolutionNotation(directory.institutions(Time.today(clock)));
    }

    /** An institution that was renamed meanwhile makes a kept text unreadable; then it is as if there were none. */
    private Optional<Kept> read(String text) {
        String[] parts = text.split("\n", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new Kept(Long.parseLong(parts[0]), notation().read(parts[1])))
                    : Optional.empty();
        } catch (Refused | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
