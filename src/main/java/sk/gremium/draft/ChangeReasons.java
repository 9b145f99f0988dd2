package sk.gremium.draft;

import java.util.List;
import java.util.Set;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.SubjectRef;

/**
 * Names what asked for changes of a draft, such as comments. Implemented as a bean by the module that knows them, for the
 * modules of later steps, which do not.
 */
@FunctionalInterface
public interface ChangeReasons {

    /**
     * What asked for a change.
     *
     * @param words what it is called, such as the number of a comment
     * @param route the address of it, without a leading slash
     * @param detail the beginning of what it says; may be empty
     */
    record Reason(SubjectRef ref, String words, String route, String detail) {}

    /** Those of the wanted that this module knows and the actor may see, in its own order. */
    List<Reason> reasons(Actor actor, DraftId draft, Set<SubjectRef> wanted);
}
