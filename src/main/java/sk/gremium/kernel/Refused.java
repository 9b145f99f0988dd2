package sk.gremium.kernel;

import java.util.List;

/**
 * The act breaks a rule that the user can mend. The key names a translated sentence that says what to do; nothing was
 * stored.
 */
public class Refused extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    /**
     * Refuses with a sentence.
     *
     * @param key a translation key, by convention {@code <module>.refused.<rule>}
     * @param arguments what the sentence names
     */
    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The translation key of the sentence. */
    public String key() {
        return key;
    }

    /** What the sentence names, in its order. */
    public List<Object> arguments() {
        return arguments;
    }
}
