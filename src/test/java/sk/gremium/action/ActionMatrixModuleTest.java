package sk.gremium.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import sk.gremium.committee.Role;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.MovableClock;

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
        List<String> lines = ORACLE.lines().toList();
        String[] head = lines.getFirst().split("\\s+", -1);
        List<String> wrong = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\\s+", -1);
            for (int at = 2; at < cells.length; at++) {
                if (cells[at].equals("-")) {
                    continue;
                }
                String outcome = tryOut(cells[0], TaskState.valueOf(cells[1]), head[at]);
                if (!outcome.equals(cells[at])) {
                    wrong.add(String.join(" ", cells[0], cells[1], head[at]) + ": expected " + cells[at] + ", was "
                            + outcome);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Actor actor(String role) {
        return Objects.requireNonNull(actors.get(role));
    }

    private String tryOut(String operation, TaskState state, String role) {
        ActionOperations.Scene scene = Objects.requireNonNull(scenes.get(state));
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                operations.run(operation, actor(role), scene);
            });
            return "+";
        } catch (NotFound e) {
            return "N";
        } catch (Denied e) {
            return "D";
        } catch (Refused e) {
            return "R";
        }
    }
}
