package sk.gremium.draft;

import sk.gremium.kernel.Actor;
import sk.gremium.kernel.SubjectRef;

/**
 * The signal that a body adopted a draft. Declared here and published, inside its transaction, by the module in which
 * that happened and which asked for permission; this module then moves the draft to {@link DraftState#ADOPTED}.
 */
public interface DraftAdopted {

    /** Who made it happen. */
    Actor actor();

    /** The draft adopted. */
    DraftId draft();

    /** The version adopted. */
    int version();

    /** What adopted it, such as a resolution. */
    SubjectRef by();
}
