package sk.gremium.kernel;

/** Words that somebody looks for, as the pattern of a SQL {@code like}. */
public final class LikePattern {

    private LikePattern() {}

    /** Matches what contains the words; signs that mean something to {@code like} stand for themselves. */
    public static String containing(String words) {
        return "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
