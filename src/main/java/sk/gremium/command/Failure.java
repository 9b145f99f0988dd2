package sk.gremium.command;

/** A command cannot be done; the sentence tells a person why. */
final class Failure extends RuntimeException {

    private final boolean usage;

    private Failure(String sentence, boolean usage) {
        super(sentence);
        this.usage = usage;
    }

    /** The words are no command. */
    static Failure usage(String sentence) {
        return new Failure(sentence, true);
    }

    /** The command is right, but cannot be done. */
    static Failure because(String sentence) {
        return new Failure(sentence, false);
    }

    String sentence() {
        return String.valueOf(getMessage()).replaceAll("\\R", " ");
    }

    boolean usage() {
        return usage;
    }
}
