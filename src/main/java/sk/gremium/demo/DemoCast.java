package sk.gremium.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

/** Who is who in the demonstration: found by abbreviation, family name or code. */
final class DemoCast {

    private final Map<String, InstitutionId> institutions = new HashMap<>();
    private final Map<String, Actor> people = new HashMap<>();
    private final Map<String, CommitteeId> committees = new HashMap<>();
    private final Map<String, DraftId> drafts = new HashMap<>();

    void institution(String abbr, InstitutionId id) {
        institutions.put(abbr, id);
    }

    void person(String familyName, PersonId id, @Nullable InstitutionId institution, boolean administrator) {
        people.put(familyName, new Actor(id, institution, administrator));
    }

    void committee(String code, CommitteeId id) {
        committees.put(code, id);
    }

    void draft(String code, DraftId id) {
        drafts.put(code, id);
    }

    boolean knowsCommittee(String code) {
        return committees.containsKey(code);
    }

    InstitutionId institution(String abbr) {
        return Objects.requireNonNull(institutions.get(abbr), abbr);
    }

    Actor person(String familyName) {
        return Objects.requireNonNull(people.get(familyName), familyName);
    }

    /** Whoever may send for an institution in a committee: its coordinator there, else its member. */
    Actor speakerOf(String abbr, String code) {
        return seated(code, "COORDINATOR", abbr)
                .or(() -> seated(code, "MEMBER", abbr))
                .or(() -> seated(code, "VICE_CHAIR", abbr))
                .orElseThrow(() -> new IllegalArgumentException(abbr + " has no voice in " + code));
    }

    Actor secretaryOf(String code) {
        return seated(code, "SECRETARY", "").orElseThrow();
    }

    /** Whether the term of a row of the seats has no end or one ahead. */
    static boolean sitsToday(String[] seat) {
        return seat[4].isEmpty() || seat[4].startsWith("+");
    }

    private Optional<Actor> seated(String code, String role, String abbr) {
        return DemoTable.rows("seats").stream()
                .filter(seat -> seat[0].equals(code) && seat[2].equals(role) && sitsToday(seat))
                .map(seat -> person(seat[1]))
                .filter(actor -> abbr.isEmpty() || institution(abbr).equals(actor.institution()))
                .findFirst();
    }

    DraftId draft(String code) {
        return Objects.requireNonNull(drafts.get(code), code);
    }

    CommitteeId committee(String code) {
        return Objects.requireNonNull(committees.get(code), code);
    }
}
