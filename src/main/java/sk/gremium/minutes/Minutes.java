package sk.gremium.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sk.gremium.calendar.Deadline;
import sk.gremium.files.FileId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.meeting.MeetingId;

/** The aggregate: one edition of the minutes of a meeting and how far it has come. */
final class Minutes {

    private static final int LONGEST_REASON = 1000;

    /** When the content was frozen, the content, and until when corrections are proposed. */
    record Circulation(Instant at, Deadline deadline, MinutesContent content) {}

    /** Somebody who verifies, and since when it is verified. */
    record Verifier(PersonId person, @Nullable Instant at) {}

    /** Who confirmed and when. */
    record Confirmation(PersonId by, Instant at) {}

    /** The official number, in its parts and as people write it, and the stored document. */
    record Publication(PersonId by, Instant at, int year, int number, String label, FileId document) {}

    private final MinutesId id;
    private final CommitteeId committee;
    private final MeetingId meeting;
    private final int edition;
    private final @Nullable MinutesId amends;
    private final long version;
    private MinutesState state;
    private String reason;
    private String file;
    private int circulations;
    private @Nullable Circulation circulation;
    private List<Verifier> verifiers;
    private @Nullable Confirmation approval;
    private @Nullable Publication publication;

    /** As stored. */
    Minutes(
            MinutesId id,
            CommitteeId committee,
            MeetingId meeting,
            int edition,
            @Nullable MinutesId amends,
            MinutesState state,
            String reason,
            String file,
            int circulations,
            @Nullable Circulation circulation,
            List<Verifier> verifiers,
            @Nullable Confirmation approval,
            @Nullable Publication publication,
            long version) {
        this.id = id;
        this.committee = committee;
        this.meeting = meeting;
        this.edition = edition;
        this.amends = amends;
        this.state = state;
        this.reason = reason;
        this.file = file;
        this.circulations = circulations;
        this.circulation = circulation;
        this.verifiers = List.copyOf(verifiers);
        this.approval = approval;
        this.publication = publication;
        this.version = version;
    }

    /** The first edition of a meeting's minutes. */
    static Minutes first(CommitteeId committee, MeetingId meeting) {
        return begun(committee, meeting, 1, null, "", "");
    }

    /** A new edition that corrects this one, which stays as it is. */
    Minutes amended(String why) {
        if (state != MinutesState.PUBLISHED) {
            throw new Denied();
        }
        return begun(committee, meeting, edition + 1, id, given(why), file);
    }

    private static Minutes begun(
            CommitteeId committee,
            MeetingId meeting,
            int edition,
            @Nullable MinutesId amends,
            String reason,
            String file) {
        return new Minutes(
                MinutesId.next(),
                committee,
                meeting,
                edition,
                amends,
                MinutesState.DRAFT,
                reason,
                file,
                0,
                null,
                List.of(),
                null,
                null,
                0);
    }

    /** Refuses to go on if the page was filled from another version. */
    Minutes read(long expected) {
        Stale.check(expected, version);
        return this;
    }

    /** Freezes the content and asks for corrections. */
    void circulate(Circulation with, List<PersonId> verifying, String fileNumber) {
        if (verifying.isEmpty()) {
            throw new Refused("minutes.refused.no_verifier");
        }
        become(MinutesState.CIRCULATED);
        circulation = with;
        circulations++;
        verifiers = verifying.stream()
                .distinct()
                .map(person -> new Verifier(person, null))
                .toList();
        file = fileNumber.strip();
    }

    /** Back to the draft: what was confirmed is not confirmed any more, and the content is composed anew. */
    void giveBack(String why) {
        become(MinutesState.DRAFT);
        reason = given(why);
        circulation = null;
        approval = null;
        verifiers = verifiers.stream()
                .map(verifier -> new Verifier(verifier.person(), null))
                .toList();
    }

    /** Another text of an item, because a correction was accepted. */
    void correct(MinutesContent.Item item, String discussion, String conclusion) {
        if (state != MinutesState.CIRCULATED) {
            throw new Denied();
        }
        Circulation now = Objects.requireNonNull(circulation);
        circulation = new Circulation(now.at(), now.deadline(), now.content().with(item.id(), discussion, conclusion));
    }

    /** One verifier confirms; the last one makes the minutes verified. */
    void verify(PersonId person, Instant now) {
        verifiers = verifiers.stream()
                .map(verifier -> verifier.person().equals(person) ? new Verifier(person, now) : verifier)
                .toList();
        if (verifiers.stream().allMatch(verifier -> verifier.at() != null)) {
            become(MinutesState.VERIFIED);
        }
    }

    void approve(PersonId by, Instant now) {
        become(MinutesState.APPROVED);
        approval = new Confirmation(by, now);
    }

    void publish(Publication as) {
        become(MinutesState.PUBLISHED);
        publication = as;
    }

    /** Whether this person is to verify and has not yet. */
    boolean awaits(PersonId person) {
        return verifiers.contains(new Verifier(person, null));
    }

    private void become(MinutesState next) {
        if (!state.leadsTo(next)) {
            throw new Denied();
        }
        state = next;
    }

    private static String given(String why) {
        if (why.isBlank() || why.length() > LONGEST_REASON) {
            throw new Refused("minutes.refused.reason");
        }
        return why.strip();
    }

    MinutesId id() {
        return id;
    }

    CommitteeId committee() {
        return committee;
    }

    MeetingId meeting() {
        return meeting;
    }

    int edition() {
        return edition;
    }

    @Nullable
    MinutesId amends() {
        return amends;
    }

    MinutesState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    String file() {
        return file;
    }

    /** How many times it was circulated: each time institutions answer anew. */
    int circulations() {
        return circulations;
    }

    /** Null for a draft. */
    @Nullable
    Circulation circulation() {
        return circulation;
    }

    List<Verifier> verifiers() {
        return verifiers;
    }

    @Nullable
    Confirmation approval() {
        return approval;
    }

    @Nullable
    Publication publication() {
        return publication;
    }

    long version() {
        return version;
    }
}
