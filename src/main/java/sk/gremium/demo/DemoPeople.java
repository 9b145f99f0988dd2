package sk.gremium.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import sk.gremium.committee.CommitteeFounding;
import sk.gremium.committee.CommitteeRules;
import sk.gremium.committee.NewCommittee;
import sk.gremium.committee.NewMembership;
import sk.gremium.committee.Role;
import sk.gremium.directory.Accounts;
import sk.gremium.directory.DirectoryEntries;
import sk.gremium.directory.InstitutionKind;
import sk.gremium.directory.NewPerson;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Time;

/** Founds the committees and seats their people. */
@Component
@Profile("demo")
class DemoPeople {

    static final String PASSWORD = "gremium-demo-2026";
    private static final LocalDate LONG_AGO = LocalDate.of(2006, 1, 1);

    private final DirectoryEntries directory;
    private final Accounts accounts;
    private final CommitteeFounding founding;
    private final PasswordEncoder passwords;

    DemoPeople(DirectoryEntries directory, Accounts accounts, CommitteeFounding founding, PasswordEncoder passwords) {
        this.directory = directory;
        this.accounts = accounts;
        this.founding = founding;
        this.passwords = passwords;
    }

    DemoCast gather() {
        DemoCast cast = new DemoCast();
        String hash = passwords.encode(PASSWORD);
        Actor administrator = administrator(cast, hash);
        for (String[] row : DemoTable.rows("institutions")) {
            cast.institution(
                    row[0],
                    directory.addInstitution(
                            administrator, row[0], InstitutionKind.valueOf(row[1]), row[2], row[3], LONG_AGO));
        }
        for (String[] row : DemoTable.rows("people")) {
            if (!"admin".equals(row[0])) {
                person(cast, administrator, row, hash);
            }
        }
        DemoTable.rows("committees").forEach(row -> committee(cast, administrator, row));
        seats(cast, administrator);
        return cast;
    }

    private Actor administrator(DemoCast cast, String hash) {
        String[] row = DemoTable.rows("people").stream()
                .filter(person -> "admin".equals(person[0]))
                .findFirst()
                .orElseThrow();
        PersonId id = accounts.setUp(newPerson(row), login(row[0]), hash);
        cast.person(row[3], id, null, true);
        return new Actor(id, null, true);
    }

    private void person(DemoCast cast, Actor administrator, String[] row, String hash) {
        PersonId id = directory.addPerson(administrator, newPerson(row));
        @Nullable InstitutionId institution = row[7].isEmpty() ? null : cast.institution(row[7]);
        cast.person(row[3], id, institution, false);
        if (!"-".equals(row[0])) {
            accounts.open(administrator, id, login(row[0]), hash, institution, false);
        }
    }

    private void committee(DemoCast cast, Actor administrator, String[] row) {
        LocalDate from = LocalDate.parse(row[3]);
        if (cast.knowsCommittee(row[0])) {
            founding.rename(administrator, cast.committee(row[0]), row[5], row[6], row[7], row[8], from);
            return;
        }
        NewCommittee committee =
                new NewCommittee(row[0], row[1], cast.institution(row[2]), row[5], row[6], row[7], row[8], from);
        cast.committee(row[0], founding.found(administrator, committee, CommitteeRules.usual("Štatút komisie", from)));
    }

    private void seats(DemoCast cast, Actor administrator) {
        Map<String, UUID> members = new HashMap<>();
        for (String[] row : DemoTable.rows("seats")) {
            Actor person = cast.person(row[1]);
            InstitutionId institution = java.util.Objects.requireNonNull(person.institution());
            Role role = Role.valueOf(row[2]);
            NewMembership usual = NewMembership.usual(institution, person.person(), role, LocalDate.parse(row[3]));
            NewMembership seat = new NewMembership(
                    institution,
                    person.person(),
                    role,
                    row[5].isEmpty() ? null : members.get(row[0] + row[5]),
                    usual.mayVote(),
                    usual.maySpeak(),
                    usual.from(),
                    lastDay(row[4]),
                    "");
            members.put(row[0] + row[1], founding.seat(administrator, cast.committee(row[0]), seat));
        }
    }

    /** A day, or so many days from today, so that some terms always run out soon. */
    private static @Nullable LocalDate lastDay(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.startsWith("+")
                ? LocalDate.now(Time.BRATISLAVA).plusDays(Integer.parseInt(text.substring(1)))
                : LocalDate.parse(text);
    }

    private static NewPerson newPerson(String[] row) {
        return new NewPerson(
                row[1], row[2], row[3], row[4], "f".equals(row[5]), login(mailbox(row)), row[6], row[8], row[9]);
    }

    private static String mailbox(String[] row) {
        return "-".equals(row[0]) ? fold(row[2] + "." + row[3]) : row[0];
    }

    private static String login(String name) {
        return name + "@gremium.example";
    }

    private static String fold(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
