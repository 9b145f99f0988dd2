package sk.gremium.draft;

import java.time.Instant;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;

/** The aggregate: what it is about and where it stands. Its texts are kept by {@link Versions} and {@link WorkingTexts}. */
final class Draft {

    private static final int LONGEST_TITLE = 300;

    private final DraftId id;
    private final CommitteeId committee;
    private String title;
    private InstitutionId gestor;
    private String language;
    private DraftState state;
    private int sharedVersion;
    private int lastVersion;
    private final Instant createdAt;
    private final PersonId createdBy;
    private final long version;

    /** A new draft without a version yet. */
    Draft(NewDraft draft, PersonId author, Instant now) {
        this(
                DraftId.next(),
                draft.committee(),
                titled(draft.title()),
                draft.gestor(),
                inLanguage(draft.language()),
                DraftState.DRAFTING,
                0,
                0,
                now,
                author,
                0);
    }

    /** As stored. */
    Draft(
            DraftId id,
            CommitteeId committee,
            String title,
            InstitutionId gestor,
            String language,
            DraftState state,
            int sharedVersion,
            int lastVersion,
            Instant createdAt,
            PersonId createdBy,
            long version) {
        this.id = id;
        this.committee = committee;
        this.title = title;
        this.gestor = gestor;
        this.language = language;
        this.state = state;
        this.sharedVersion = sharedVersion;
        this.lastVersion = lastVersion;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        this.version = version;
    }

    /** Refuses to go on if the form was filled from another state of things. */
    Draft read(long expected) {
        Stale.check(expected, version);
        return this;
    }

    /** Counts the next version; the text must still be open. */
    int nextVersion() {
        requireOpenText();
        return ++lastVersion;
    }

    void requireOpenText() {
        if (!state.textMayChange()) {
            throw new Refused("draft.refused.closed");
        }
    }

    /** Changes what the draft is called and who answers for it. */
    void describe(String newTitle, InstitutionId newGestor, String newLanguage) {
        if (state == DraftState.ARCHIVED) {
            throw new Refused("draft.refused.archived");
        }
        title = titled(newTitle);
        gestor = newGestor;
        language = inLanguage(newLanguage);
    }

    /** Lets members read the versions up to this one; false if they could already. */
    boolean share(int number) {
        if (number < 1 || number > lastVersion) {
            throw new Refused("draft.refused.no_version");
        }
        boolean news = number > sharedVersion;
        sharedVersion = Math.max(sharedVersion, number);
        return news;
    }

    /** Moves on, or back; staying where it is is no change. */
    boolean become(DraftState next) {
        if (state == next) {
            return false;
        }
        if (!state.mayBecome(next)) {
            throw new Refused("draft.refused.state");
        }
        state = next;
        return true;
    }

    private static String titled(String title) {
        String plain = title.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_TITLE) {
            throw new Refused("draft.refused.title", String.valueOf(LONGEST_TITLE));
        }
        return plain;
    }

    private static String inLanguage(String language) {
        if (!language.equals("sk") && !language.equals("en")) {
            throw new Refused("draft.refused.language");
        }
        return language;
    }

    DraftId id() {
        return id;
    }

    CommitteeId committee() {
        return committee;
    }

    String title() {
        return title;
    }

    InstitutionId gestor() {
        return gestor;
    }

    String language() {
        return language;
    }

    DraftState state() {
        return state;
    }

    int sharedVersion() {
        return sharedVersion;
    }

    int lastVersion() {
        return lastVersion;
    }

    Instant createdAt() {
        return createdAt;
    }

    PersonId createdBy() {
        return createdBy;
    }

    long version() {
        return version;
    }
}
