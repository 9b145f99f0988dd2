package sk.gremium.draft;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.text.TextBody;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.text.anchor.Carried;
import sk.gremium.text.anchor.Carry;
import sk.gremium.text.anchor.Rewording;

/** Puts wordings that somebody asked for into the working text, each in one transaction. */
@Component
@Transactional
class WorkingEdits {

    private final WorkingDesk desk;
    private final Versions versions;

    WorkingEdits(WorkingDesk desk, Versions versions) {
        this.desk = desk;
        this.versions = versions;
    }

    boolean replace(Actor actor, DraftId id, int version, Anchor passage, String wording, SubjectRef because) {
        WorkingDesk.Open open = desk.open(actor, id);
        TextBody base = versions.text(id, version);
        Carried carried = new Carry(base, open.text()).carry(passage);
        Optional<Anchor> place = carried.passage();
        // A replaced word takes the space after it along.
        if (place.filter(read -> read.quote().strip().equals(wording.strip())).isPresent()) {
            return true;
        }
        Optional<TextBody> after = carried.outcome() == Carried.Outcome.CHANGED
                ? Optional.empty()
                : place.flatMap(read -> Rewording.of(open.text(), read, wording));
        after.ifPresent(text -> desk.save(actor, open, text, because, "draft.reworded"));
        return after.isPresent();
    }
}
