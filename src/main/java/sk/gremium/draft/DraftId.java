package sk.gremium.draft;

import java.util.UUID;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.SubjectRef;

/** Names a draft through all its versions. */
public record DraftId(UUID value) {

    /** The type of {@link SubjectRef}s that point at drafts. */
    public static final String TYPE = "draft";

    /** A new id, later in time order than those before it. */
    public static DraftId next() {
        return new DraftId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws {@link sk.gremium.kernel.NotFound} for anything else. */
    public static DraftId of(String text) {
        return new DraftId(Ids.parse(text));
    }

    /** Points at this draft from another module's record. */
    public SubjectRef ref() {
        return new SubjectRef(TYPE, value);
    }

    /** Where its page stands, without a leading slash. */
    public String route() {
        return "drafts/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
