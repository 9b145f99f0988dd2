package sk.gremium.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import sk.gremium.committee.CommitteeFounding;
import sk.gremium.committee.CommitteeRules;
import sk.gremium.committee.NewCommittee;
import sk.gremium.committee.NewMembership;
import sk.gremium.committee.Role;
import sk.gremium.directory.DirectoryEntries;
import sk.gremium.directory.InstitutionKind;
import sk.gremium.directory.NewPerson;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

/**
 * The vocabulary of the tests: committees, institutions and people, made through the real services.
 *
 * <pre>{@code
 * var committee = fixture.committee();
 * Actor secretary = committee.secretary();
 * Actor anna = committee.seat("MPSVR", Role.MEMBER);
 * Actor colleague = committee.colleagueOf(anna, Role.COORDINATOR);
 * }</pre>
 */
@TestComponent
public class Fixture {

    /** Long enough ago for every membership of a test to be in force. */
    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DirectoryEntries directory;
    private final CommitteeFounding founding;
    private final TransactionTemplate transaction;

    Fixture(DirectoryEntries directory, CommitteeFounding founding, TransactionTemplate transaction) {
        this.directory = directory;
        this.founding = founding;
        this.transaction = transaction;
    }

    /** An administrator who sits on no committee. */
    public Actor administrator() {
        return new Actor(PersonId.next(), null, true);
    }

    /** A new institution; its abbreviation starts with the given letters and is unique in the test run. */
    public InstitutionId institution(String letters) {
        String abbr = letters + " " + COUNT.incrementAndGet();
        return directory.addInstitution(
                administrator(), abbr, InstitutionKind.MINISTRY, "Ministerstvo " + abbr, "Ministry " + abbr, LONG_AGO);
    }

    /** A new person. */
    public PersonId person(String familyName) {
        return directory.addPerson(
                administrator(),
                new NewPerson("Mgr.", "Skúšobná", familyName, "", true, null, "sk", "referentka", "officer"));
    }

    /** Somebody of an institution who sits on no committee. */
    public Actor outsider() {
        return new Actor(person("Cudzia"), institution("INE"), false);
    }

    /** A new committee by the usual rules. */
    public TestCommittee committee() {
        return committee(CommitteeRules.usual("štatút", LONG_AGO));
    }

    /** A new committee by these rules. */
    public TestCommittee committee(CommitteeRules rules) {
        return transaction.execute(status -> {
            InstitutionId host = institution("HOST");
            String code = "T" + COUNT.incrementAndGet();
            CommitteeId id = founding.found(
                    administrator(),
                    new NewCommittee(
                            code,
                            code,
                            host,
                            "Komisia " + code,
                            "Komisie " + code,
                            "Komisii " + code,
                            "Committee " + code,
                            LONG_AGO),
                    rules);
            return new TestCommittee(id, host);
        });
    }

    /** A committee whose seats a test fills as it needs. */
    public final class TestCommittee {

        private final CommitteeId id;
        private final InstitutionId host;

        TestCommittee(CommitteeId id, InstitutionId host) {
            this.id = id;
            this.host = host;
        }

        /** The committee's id. */
        public CommitteeId id() {
            return id;
        }

        /** The institution that runs the secretariat. */
        public InstitutionId host() {
            return host;
        }

        /** A new secretary from the host institution. */
        public Actor secretary() {
            return seat(host, Role.SECRETARY);
        }

        /** A new chair from the host institution. */
        public Actor chair() {
            return seat(host, Role.CHAIR);
        }

        /** Somebody from a new institution whose abbreviation starts with these letters. */
        public Actor seat(String letters, Role role) {
            return seat(institution(letters), role);
        }

        /** Somebody else from the same institution. */
        public Actor colleagueOf(Actor actor, Role role) {
            InstitutionId institution = actor.institution();
            if (institution == null) {
                throw new IllegalArgumentException("acts for nobody");
            }
            return seat(institution, role);
        }

        /** Somebody from this institution. */
        public Actor seat(InstitutionId institution, Role role) {
            PersonId person = person(role.name());
            founding.seat(administrator(), id, NewMembership.usual(institution, person, role, LONG_AGO));
            return new Actor(person, institution, false);
        }
    }
}
