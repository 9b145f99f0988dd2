package sk.gremium.kernel;

/** The actor may see the thing but not do this to it, in this state. */
public class Denied extends RuntimeException {

    /** Without a word about what was tried. */
    public Denied() {
        super("denied");
    }
}
