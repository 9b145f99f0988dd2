package sk.gremium.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import sk.gremium.committee.Role;
import sk.gremium.kernel.Actor;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.MovableClock;
import sk.gremium.testing.PermissionMatrix;

/**
 * Who may do what to a task in which state: every role tries every operation on the real services, each try rolled back.
 * The gestor has a coordinator, who alone speaks for it; the partner has none.
 */
@ActionTest
class ActionMatrixModuleTest {

    /**
     * The oracle. Columns: secretary and chair (of the host, which has no part in the task), coordinator, member, contact
     * and observer of the gestor, member of the partner, member of an institution without a part in it, tracker, a
     * secretary of another committee, outsider, administrator. Letters: + done, D denied, R refused, N not found.
     */
    private static final String ORACLE = """
            operation state               sec chair coord member contact observer partner stranger tracker otherSec outsider admin
            look      NEW                 +   +     +     +      +       +        +       +        +       N        N        N
            look      FULFILLED           +   +     +     +      +       +        +       +        +       N        N        N
            look      CANCELLED           +   +     +     +      +       +        +       +        +       N        N        N
            list      NEW                 +   +     +     +      +       +        +       +        +       N        N        N
            list      CANCELLED           +   +     +     +      +       +        +       +        +       N        N        N
            give      NEW                 +   D     D     D      D       D        D       D        D       N        N        -
            cancel    NEW                 +   D     D     D      D       D        D       D        D       N        N        N
            cancel    IN_PREPARATION      +   D     D     D      D       D        D       D        D       N        N        N
            cancel    IN_PROGRESS         +   D     D     D      D       D        D       D        D       N        N        N
            cancel    PARTIALLY_FULFILLED +   D     D     D      D       D        D       D        D       N        N        N
            cancel    FULFILLED           D   D     D     D      D       D        D       D        D       N        N        N
            cancel    NOT_FULFILLED       D   D     D     D      D       D        D       D        D       N        N        N
            cancel    CANCELLED           D   D     D     D      D       D        D       D        D       N        N        N
            write     NEW                 D   D     +     +      +       D        +       D        D       N        N        N
            write     IN_PREPARATION      D   D     +     +      +       D        +       D        D       N        N        N
            write     IN_PROGRESS         D   D     +     +      +       D        +       D        D       N        N        N
            write     PARTIALLY_FULFILLED D   D     +     +      +       D        +       D        D       N        N        N
            write     FULFILLED           D   D     D     D      D       D        D       D        D       N        N        N
            write     NOT_FULFILLED       D   D     D     D      D       D        D       D        D       N        N        N
            write     CANCELLED           D   D     D     D      D       D        D       D        D       N        N        N
            send      NEW                 D   D     +     D      D       D        +       D        D       N        N        N
            send      IN_PROGRESS         D   D     +     D      D       D        +       D        D       N        N        N
            send      FULFILLED           D   D     D     D      D       D        D       D        D       N        N        N
            send      CANCELLED           D   D     D     D      D       D        D       D        D       N        N        N
            accept    NEW                 +   D     D     D      D       D        D       D        D       N        N        N
            accept    PARTIALLY_FULFILLED +   D     D     D      D       D        D       D        D       N        N        N
            accept    FULFILLED           D   D     D     D      D       D        D       D        D       N        N        N
            accept    CANCELLED           D   D     D     D      D       D        D       D        D       N        N        N
            giveBack  NEW                 +   D     D     D      D       D        D       D        D       N        N        N
            giveBack  NOT_FULFILLED       D   D     D     D      D       D        D       D        D       N        N        N
            askDate   NEW                 D   D     +     D      D       D        D       D        D       N        N        N
            askDate   IN_PROGRESS         D   D     +     D      D       D        D       D        D       N        N        N
            askDate   FULFILLED           D   D     D     D      D       D        D       D        D       N        N        N
            askDate   CANCELLED           D   D     D     D      D       D        D       D        D       N        N        N
            decide    NEW                 +   D     D     D      D       D        D       D        D       N        N        N
            decide    IN_PROGRESS         +   D     D     D      D       D        D       D        D       N        N        N
            decide    FULFILLED           D   D     D     D      D       D        D       D        D       N        N        N
            decide    CANCELLED           D   D     D     D      D       D        D       D        D       N        N        N
            """;

    @Autowired
    Fixture fixture;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ActionOperations operations;

    private final Map<TaskState, ActionOperations.Scene> scenes = new EnumMap<>(TaskState.class);
    private final Map<String, Actor> actors = new LinkedHashMap<>();

    @BeforeEach
    void fillTheStage() {
        clock.set(LocalDate.of(2026, 11, 25));
        var committee = fixture.committee();
        Actor coordinator = committee.seat("MPSVR", Role.COORDINATOR);
        actors.put("sec", committee.secretary());
        actors.put("chair", committee.chair());
        actors.put("coord", coordinator);
        actors.put("member", committee.colleagueOf(coordinator, Role.MEMBER));
        actors.put("contact", committee.colleagueOf(coordinator, Role.CONTACT));
        actors.put("observer", committee.colleagueOf(coordinator, Role.OBSERVER));
        actors.put("partner", committee.seat("MV", Role.MEMBER));
        actors.put("stranger", committee.seat("MZ", Role.MEMBER));
        actors.put("tracker", committee.seat("IOM", Role.TRACKER));
        actors.put("otherSec", fixture.committee().secretary());
        actors.put("outsider", fixture.outsider());
        actors.put("admin", fixture.administrator());
        for (TaskState state : TaskState.values()) {
            scenes.put(state, operations.play(committee.id(), actor("sec"), coordinator, actor("partner"), state));
        }
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse() {
        assertThat(PermissionMatrix.of(ORACLE)
                        .differences(
                                transaction,
                                (operation, state, role) -> operations.run(
                                        operation,
                                        actor(role),
                                        Objects.requireNonNull(scenes.get(TaskState.valueOf(state))))))
                .isEmpty();
    }

    private Actor actor(String role) {
        return Objects.requireNonNull(actors.get(role));
    }
}
