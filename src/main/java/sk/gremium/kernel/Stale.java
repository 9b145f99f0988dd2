package sk.gremium.kernel;

/** Somebody else saved first. Nothing was stored; the form keeps what was typed and shows both. */
public class Stale extends RuntimeException {

    /** Without the texts: the form has its own and reads the stored one. */
    public Stale() {
        super("stale");
    }

    /** Throws if the form was filled from another version than the stored one. */
    public static void check(long expected, long stored) {
        if (expected != stored) {
            throw new Stale();
        }
    }
}
