package sk.gremium.meeting;

import java.util.List;
import sk.gremium.kernel.InstitutionId;

/**
 * Who would be invited, for the dialog that asks before it is done.
 *
 * @param invitees by institution in Slovak order
 */
public record Convening(List<Invitee> invitees) {

    public Convening {
        invitees = List.copyOf(invitees);
    }

    /** How many people would get the invitation. */
    public int people() {
        return invitees.stream().mapToInt(invitee -> invitee.people().size()).sum();
    }

    /** Those of them whom no mail can reach, as nobody entered an address. */
    public List<String> unreachable() {
        return invitees.stream()
                .flatMap(invitee -> invitee.people().stream())
                .filter(person -> !person.mail())
                .map(Person::name)
                .toList();
    }

    /**
     * An institution that would be invited.
     *
     * @param voting whether it has a vote on the day of the meeting
     * @param people the member first
     */
    public record Invitee(InstitutionId institution, String abbr, boolean voting, List<Person> people) {

        public Invitee {
            people = List.copyOf(people);
        }
    }

    /** Somebody who would get the invitation, and whether by mail. */
    public record Person(String name, boolean mail) {}
}
