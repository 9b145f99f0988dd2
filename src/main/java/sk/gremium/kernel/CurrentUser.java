package sk.gremium.kernel;

import java.util.Optional;

/** Asks who acts right now. */
public interface CurrentUser {

    /** The signed-in person, or empty for a visitor and in background work. */
    Optional<Actor> find();

    /** The signed-in person; throws {@link Denied} if there is none. */
    default Actor require() {
        return find().orElseThrow(Denied::new);
    }
}
