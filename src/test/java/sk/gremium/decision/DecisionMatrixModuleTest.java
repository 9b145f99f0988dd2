package sk.gremium.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import sk.gremium.committee.Role;
import sk.gremium.decision.DecisionOperations.Stage;
import sk.gremium.kernel.Actor;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;
import sk.gremium.testing.PermissionMatrix;

/**
 * Who may do what with a resolution at which stage: every role tries every operation on the real services, each try
 * rolled back.
 */
@ModuleTest
@Import(DecisionOperations.class)
class DecisionMatrixModuleTest {

    /**
     * The oracle. Columns: secretary and chair (of the host), coordinator, member, contact and observer of MPSVR, member
     * of MV, all of whose institutions are there; member of MZ, which is not; tracker, a secretary of another committee,
     * outsider, administrator. Letters: + done, D denied, R refused for now, N not found.
     */
    private static final String ORACLE = """
            operation stage   sec chair coord member contact observer other absent tracker otherSec outsider admin
            look      PLANNED +   +     N     N      N       N        N     N      N       N        N        N
            look      DRAFT   +   +     +     +      +       +        +     +      +       N        N        N
            look      OPEN    +   +     +     +      +       +        +     +      +       N        N        N
            look      LOST    +   +     +     +      +       +        +     +      +       N        N        N
            look      HELD    +   +     +     +      +       +        +     +      +       N        N        N
            list      PLANNED +   +     N     N      N       N        N     N      N       N        N        N
            list      DRAFT   +   +     +     +      +       +        +     +      +       N        N        N
            list      HELD    +   +     +     +      +       +        +     +      +       N        N        N
            draft     PLANNED +   D     N     N      N       N        N     N      N       N        N        N
            draft     DRAFT   +   D     D     D      D       D        D     D      D       N        N        N
            draft     HELD    D   D     D     D      D       D        D     D      D       N        N        N
            edit      PLANNED +   D     N     N      N       N        N     N      N       N        N        N
            edit      DRAFT   +   D     D     D      D       D        D     D      D       N        N        N
            edit      OPEN    D   D     D     D      D       D        D     D      D       N        N        N
            edit      ADOPTED D   D     D     D      D       D        D     D      D       N        N        N
            drop      PLANNED +   D     N     N      N       N        N     N      N       N        N        N
            drop      DRAFT   +   D     D     D      D       D        D     D      D       N        N        N
            drop      OPEN    D   D     D     D      D       D        D     D      D       N        N        N
            drop      LOST    D   D     D     D      D       D        D     D      D       N        N        N
            open      PLANNED D   D     N     N      N       N        N     N      N       N        N        N
            open      DRAFT   +   D     D     D      D       D        D     D      D       N        N        N
            open      OPEN    D   D     D     D      D       D        D     D      D       N        N        N
            open      LOST    D   D     D     D      D       D        D     D      D       N        N        N
            vote      PLANNED D   D     N     N      N       N        N     N      N       N        N        N
            vote      DRAFT   D   D     D     D      D       D        D     D      D       N        N        N
            vote      OPEN    D   +     D     +      D       D        +     R      D       N        N        N
            vote      ADOPTED D   D     D     D      D       D        D     D      D       N        N        N
            vote      HELD    D   D     D     D      D       D        D     D      D       N        N        N
            record    DRAFT   D   D     D     D      D       D        D     D      D       N        N        N
            record    OPEN    +   D     D     D      D       D        D     D      D       N        N        N
            record    ADOPTED D   D     D     D      D       D        D     D      D       N        N        N
            rest      OPEN    +   D     D     D      D       D        D     D      D       N        N        N
            rest      LOST    D   D     D     D      D       D        D     D      D       N        N        N
            close     DRAFT   D   D     D     D      D       D        D     D      D       N        N        N
            close     OPEN    +   D     D     D      D       D        D     D      D       N        N        N
            close     ADOPTED D   D     D     D      D       D        D     D      D       N        N        N
            close     HELD    D   D     D     D      D       D        D     D      D       N        N        N
            """;

    @Autowired
    Fixture fixture;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DecisionOperations operations;

    private final Map<Stage, DecisionOperations.Scene> scenes = new EnumMap<>(Stage.class);
    private final Map<String, Actor> actors = new LinkedHashMap<>();

    @BeforeEach
    void fillTheStage() {
        var committee = fixture.committee();
        Actor member = committee.seat("MPSVR", Role.MEMBER);
        actors.put("sec", committee.secretary());
        actors.put("chair", committee.chair());
        actors.put("coord", committee.colleagueOf(member, Role.COORDINATOR));
        actors.put("member", member);
        actors.put("contact", committee.colleagueOf(member, Role.CONTACT));
        actors.put("observer", committee.colleagueOf(member, Role.OBSERVER));
        actors.put("other", committee.seat("MV", Role.MEMBER));
        actors.put("absent", committee.seat("MZ", Role.MEMBER));
        actors.put("tracker", committee.seat("IOM", Role.TRACKER));
        actors.put("otherSec", fixture.committee().secretary());
        actors.put("outsider", fixture.outsider());
        actors.put("admin", fixture.administrator());
        List<Actor> there = List.of(actor("chair"), member, actor("other"));
        for (Stage stage : Stage.values()) {
            scenes.put(stage, operations.play(committee.id(), actor("sec"), there, stage));
        }
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse() {
        assertThat(PermissionMatrix.of(ORACLE)
                        .differences(
                                transaction,
                                (operation, stage, role) -> operations.run(
                                        operation, actor(role), scene(Stage.valueOf(stage)), actor("member"))))
                .isEmpty();
    }

    @Test
    void aForgedIdAnswersEverybodyLikeAResolutionThatIsNotTheirs() {
        var matrix = PermissionMatrix.of(ORACLE);
        for (String role : matrix.roles()) {
            for (String operation : matrix.operations()) {
                Runnable forged = () ->
                        operations.run(operation, actor(role), scene(Stage.OPEN).forged(), actor("member"));
                assertThat(PermissionMatrix.answer(transaction, forged))
                        .as("%s %s", operation, role)
                        .isEqualTo("N");
            }
        }
    }

    private Actor actor(String role) {
        return Objects.requireNonNull(actors.get(role));
    }

    private DecisionOperations.Scene scene(Stage stage) {
        return Objects.requireNonNull(scenes.get(stage));
    }
}
