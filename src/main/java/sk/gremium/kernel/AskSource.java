package sk.gremium.kernel;

import java.util.List;

/** A module that may want something from people: implement it as a bean, and the desk and the digest show it. */
public interface AskSource {

    /** What this module wants from the actor now, in any order; a constant number of queries. */
    List<Ask> asks(Actor actor);
}
