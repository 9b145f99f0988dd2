package sk.gremium.draft.ui;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import sk.gremium.directory.Directory;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.DraftLife;
import sk.gremium.draft.DraftState;
import sk.gremium.draft.WorkingText;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;

/** What can be done on the page of a draft, for its menu and dialogs, which know no service. */
@Component
class DraftActs {

    private final DraftLife life;
    private final WorkingText working;
    private final Directory directory;
    private final Clock clock;

    DraftActs(DraftLife life, WorkingText working, Directory directory, Clock clock) {
        this.life = life;
        this.working = working;
        this.directory = directory;
        this.clock = clock;
    }

    List<InstitutionInfo> institutions() {
        return directory.institutions(Time.today(clock));
    }

    int freeze(CommandId command, Actor actor, DraftDetails draft) {
        return working.freeze(command, actor, draft.id(), draft.version());
    }

    void move(Actor actor, DraftDetails draft, DraftState to) {
        life.move(actor, draft.id(), draft.version(), to);
    }

    void describe(Actor actor, DraftDetails draft, String title, InstitutionId gestor, String language) {
        life.describe(actor, draft.id(), draft.version(), title, gestor, language);
    }
}
