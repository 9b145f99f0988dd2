package sk.gremium.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Time;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;

/** Who may what in a committee, and to whom it is there at all: every role asks for every capability. */
@ModuleTest
class CommitteeAccessModuleTest {

    /**
     * The oracle. Roles of one institution each, but for the four of an institution that has a coordinator, who alone
     * speaks for it. Letters: + granted, D denied, N not found. The last two columns: may look the committee up in the
     * book, and finds it in the list.
     */
    private static final String ORACLE = """
            who                READ PREPARE EVALUATE CONTRIBUTE SPEAK VOTE PRESIDE TRACK book list
            chair              +    D       D        +          +     +    +       D     +    +
            vice_chair         +    D       D        +          +     +    +       D     +    +
            secretary          +    +       +        +          D     D    D       +     +    +
            member             +    D       D        +          +     +    D       D     +    +
            alternate          +    D       D        +          +     +    D       D     +    +
            contact            +    D       D        +          D     D    D       D     +    +
            observer           +    D       D        D          D     D    D       D     +    +
            tracker            +    D       D        D          D     D    D       +     +    +
            coordinator        +    D       D        +          +     D    D       D     +    +
            member_coord       +    D       D        +          D     +    D       D     +    +
            alternate_coord    +    D       D        +          D     +    D       D     +    +
            chair_coord        +    D       D        +          +     +    +       D     +    +
            secretary_else     N    N       N        N          N     N    N       N     N    N
            outsider           N    N       N        N          N     N    N       N     N    N
            former             N    N       N        N          N     N    N       N     N    N
            not_yet            N    N       N        N          N     N    N       N     N    N
            last_day           +    D       D        +          +     +    D       D     +    +
            for_another        N    N       N        N          N     N    N       N     N    N
            administrator      N    N       N        N          N     N    N       N     +    +
            """;

    private final LocalDate today = LocalDate.now(Time.BRATISLAVA);

    @Autowired
    private CommitteeAccess access;

    @Autowired
    private Committees committees;

    @Autowired
    private CommitteeBook book;

    @Autowired
    private CommitteeFounding founding;

    @Autowired
    private MembershipAsks asks;

    @Autowired
    private Fixture fixture;

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private Fixture.TestCommittee committee;

    @SuppressWarnings("NullAway.Init")
    CommitteeAccessModuleTest() {}

    @BeforeEach
    void fillTheStage() {
        committee = fixture.committee();
        for (Role role : List.of(
                Role.CHAIR,
                Role.VICE_CHAIR,
                Role.SECRETARY,
                Role.MEMBER,
                Role.ALTERNATE,
                Role.CONTACT,
                Role.OBSERVER,
                Role.TRACKER)) {
            actors.put(role.name().toLowerCase(Locale.ROOT), committee.seat("INST", role));
        }
        Actor coordinator = committee.seat("MPSVR", Role.COORDINATOR);
        actors.put("coordinator", coordinator);
        actors.put("member_coord", committee.colleagueOf(coordinator, Role.MEMBER));
        actors.put("alternate_coord", committee.colleagueOf(coordinator, Role.ALTERNATE));
        actors.put("chair_coord", committee.colleagueOf(coordinator, Role.CHAIR));
        actors.put("secretary_else", fixture.committee().secretary());
        actors.put("outsider", fixture.outsider());
        actors.put("former", seat(Fixture.LONG_AGO, today.minusDays(1)));
        actors.put("not_yet", seat(today.plusDays(1), null));
        actors.put("last_day", seat(Fixture.LONG_AGO, today));
        actors.put("for_another", new Actor(actor("member").person(), fixture.institution("INA"), false));
        actors.put("administrator", fixture.administrator());
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse() {
        List<String> lines = ORACLE.lines().toList();
        String[] head = lines.getFirst().split("\\s+", -1);
        List<String> wrong = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\\s+", -1);
            for (int at = 1; at < cells.length; at++) {
                String outcome = tryOut(head[at], actor(cells[0]));
                if (!outcome.equals(cells[at])) {
                    wrong.add(cells[0] + " " + head[at] + ": expected " + cells[at] + ", was " + outcome);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aForgedAddressAnswersAsOneOfACommitteeThatIsNotThere() {
        for (String who : List.of("outsider", "secretary_else", "former")) {
            assertThatThrownBy(() -> book.get(actor(who), committee.id()))
                    .isInstanceOf(NotFound.class)
                    .hasMessage(new NotFound().getMessage());
            assertThatThrownBy(() -> book.get(actor(who), CommitteeId.next()))
                    .isInstanceOf(NotFound.class)
                    .hasMessage(new NotFound().getMessage());
            assertThatThrownBy(() -> committees.members(actor(who), committee.id()))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> book.get(actor("administrator"), CommitteeId.next()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAdministratorSeesWhoSitsThereAndNothingOfItsBusiness() {
        assertThat(book.get(actor("administrator"), committee.id()).reads()).isFalse();
        assertThat(book.get(actor("administrator"), committee.id()).members()).isNotEmpty();
        assertThat(book.get(actor("observer"), committee.id()).reads()).isTrue();
        assertThat(committees.visible(actor("administrator"))).isEmpty();
    }

    @Test
    void theSeatsOfAnInstitutionNameNoCommitteeThatTheReaderDoesNotSee() {
        InstitutionId institution = Objects.requireNonNull(actor("member").institution());
        Fixture.TestCommittee other = fixture.committee();
        other.seat(institution, Role.MEMBER);

        assertThat(book.seats(actor("chair"), institution))
                .extracting(SeatRow::committee)
                .containsExactly(committee.id());
        assertThat(book.seats(actor("outsider"), institution)).isEmpty();
        assertThat(book.seats(actor("administrator"), institution))
                .extracting(SeatRow::committee)
                .containsExactlyInAnyOrder(committee.id(), other.id());
    }

    @Test
    void whoSatThereBeforeComesAfterWhoSitsThereNow() {
        InstitutionId institution = Objects.requireNonNull(actor("member").institution());
        PersonId before = fixture.person("Aaaková");
        seat(institution, before, Fixture.LONG_AGO, today.minusDays(9));

        List<SeatRow> seats = book.seats(actor("chair"), institution);

        assertThat(seats).extracting(seat -> seat.over(today)).containsExactly(false, true);
        assertThat(seats.getLast().person()).endsWith("Aaaková");
    }

    @Test
    void anAdministratorIsAskedToFollowTermsThatRunOut() {
        assertThat(asked())
                .as("last_day ends today")
                .hasSize(1)
                .first()
                .asString()
                .contains("[1,");
        seat(Fixture.LONG_AGO, today.plusDays(60));
        seat(Fixture.LONG_AGO, today.plusDays(61));
        InstitutionId followed = fixture.institution("NASL");
        seat(followed, fixture.person("Odchádzajúca"), Fixture.LONG_AGO, today.plusDays(30));
        seat(followed, fixture.person("Prichádzajúca"), today.plusDays(31), null);

        assertThat(asked()).first().asString().contains("[2,");
        assertThat(asks.asks(actor("secretary"))).isEmpty();
    }

    private List<Object> asked() {
        return asks.asks(actor("administrator")).stream()
                .filter(ask -> ask.committee().equals(committee.id()))
                .<Object>map(ask -> ask.arguments())
                .toList();
    }

    private String tryOut(String operation, Actor actor) {
        try {
            switch (operation) {
                case "book" -> book.get(actor, committee.id());
                case "list" -> listed(actor);
                default -> access.require(actor, committee.id(), Capability.valueOf(operation));
            }
            return "+";
        } catch (NotFound e) {
            return "N";
        } catch (Denied e) {
            return "D";
        }
    }

    private void listed(Actor actor) {
        if (book.list(actor).stream().noneMatch(row -> row.id().equals(committee.id()))) {
            throw new NotFound();
        }
    }

    private Actor seat(LocalDate from, @Nullable LocalDate to) {
        return seat(fixture.institution("INST"), fixture.person("Dočasná"), from, to);
    }

    private Actor seat(InstitutionId institution, PersonId person, LocalDate from, @Nullable LocalDate to) {
        founding.seat(
                fixture.administrator(),
                committee.id(),
                new NewMembership(institution, person, Role.MEMBER, null, true, true, from, to, ""));
        return new Actor(person, institution, false);
    }

    private Actor actor(String who) {
        return Objects.requireNonNull(actors.get(who));
    }
}
