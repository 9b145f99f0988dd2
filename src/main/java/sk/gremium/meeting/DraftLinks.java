package sk.gremium.meeting;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.DraftLife;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;

/** What an agenda needs of drafts: that the version exists, and that whoever is invited may read it. */
@Component
class DraftLinks {

    private final Drafts drafts;
    private final DraftLife life;

    DraftLinks(Drafts drafts, DraftLife life) {
        this.drafts = drafts;
        this.life = life;
    }

    /** Refuses a version that there is not, or that belongs to another committee, as if there were none. */
    void check(Actor actor, Meeting meeting, @Nullable DraftId draft, @Nullable Integer version) {
        if (draft == null && version == null) {
            return;
        }
        if (draft == null || version == null) {
            throw new IllegalArgumentException("a draft and its version go together");
        }
        DraftDetails found = drafts.get(actor, draft);
        if (!found.committee().equals(meeting.committee())
                || found.version(version).isEmpty()) {
            throw new NotFound();
        }
    }

    /** Lets the committee read the version that the item points at. */
    void share(Actor actor, AgendaItem item) {
        if (item.draft() != null && item.draftVersion() != null) {
            life.share(actor, item.draft(), item.draftVersion());
        }
    }
}
