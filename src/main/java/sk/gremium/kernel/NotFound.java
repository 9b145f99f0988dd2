package sk.gremium.kernel;

/** There is no such thing, or the actor must not know of it: both answer alike. */
public class NotFound extends RuntimeException {

    /** Without a word about what was looked for. */
    public NotFound() {
        super("not found");
    }
}
