package sk.gremium.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import sk.gremium.committee.Role;
import sk.gremium.kernel.Actor;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;
import sk.gremium.testing.PermissionMatrix;

/**
 * Who may do what with a draft in which state: every role tries every operation on the real services, each try rolled
 * back. A scene is a state and the last version shared with members, of two.
 */
@ModuleTest
@Import(DraftOperations.class)
class DraftMatrixModuleTest {

    /**
     * The oracle. Columns: secretary, chair (of the host), coordinator, member, contact, observer, tracker, a secretary
     * of another committee, outsider, administrator. Letters: + done, D denied, R refused for now, N not found.
     */
    private static final String ORACLE = """
            operation scene       sec chair coord member contact observer tracker otherSec outsider admin
            list      DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            list      DRAFTING/1  +   +     +     +      +       +        +       N        N        N
            list      WITHDRAWN/2 +   +     +     +      +       +        +       N        N        N
            get       DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            get       DRAFTING/1  +   +     +     +      +       +        +       N        N        N
            get       ADOPTED/2   +   +     +     +      +       +        +       N        N        N
            get       ARCHIVED/2  +   +     +     +      +       +        +       N        N        N
            text1     DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            text1     DRAFTING/1  +   +     +     +      +       +        +       N        N        N
            text2     DRAFTING/1  +   N     N     N      N       N        N       N        N        N
            text2     IN_ROUND/1  +   N     N     N      N       N        N       N        N        N
            text2     IN_ROUND/2  +   +     +     +      +       +        +       N        N        N
            text3     IN_ROUND/2  N   N     N     N      N       N        N       N        N        N
            redline   DRAFTING/1  +   N     N     N      N       N        N       N        N        N
            redline   IN_ROUND/2  +   +     +     +      +       +        +       N        N        N
            changes   DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            changes   IN_ROUND/1  +   +     +     +      +       +        +       N        N        N
            original  DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            original  DRAFTING/1  +   +     +     +      +       +        +       N        N        N
            remarks   DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            remarks   DRAFTING/1  +   D     D     D      D       D        D       N        N        N
            working   DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            working   DRAFTING/1  +   D     D     D      D       D        D       N        N        N
            working   ADOPTED/2   +   D     D     D      D       D        D       N        N        N
            upload    DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            upload    IN_ROUND/1  +   D     D     D      D       D        D       N        N        N
            upload    ADOPTED/2   R   D     D     D      D       D        D       N        N        N
            upload    WITHDRAWN/2 R   D     D     D      D       D        D       N        N        N
            upload    ARCHIVED/2  R   D     D     D      D       D        D       N        N        N
            freeze    DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            freeze    DRAFTING/1  +   D     D     D      D       D        D       N        N        N
            freeze    ADOPTED/2   R   D     D     D      D       D        D       N        N        N
            reword    DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            reword    IN_ROUND/1  +   D     D     D      D       D        D       N        N        N
            reword    ADOPTED/2   R   D     D     D      D       D        D       N        N        N
            insert    DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            insert    IN_ROUND/1  +   D     D     D      D       D        D       N        N        N
            insert    ADOPTED/2   R   D     D     D      D       D        D       N        N        N
            remove    DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            remove    IN_ROUND/1  +   D     D     D      D       D        D       N        N        N
            remove    ADOPTED/2   R   D     D     D      D       D        D       N        N        N
            share     DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            share     IN_ROUND/1  +   D     D     D      D       D        D       N        N        N
            withdraw  DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            withdraw  IN_ROUND/1  +   D     D     D      D       D        D       N        N        N
            withdraw  ADOPTED/2   R   D     D     D      D       D        D       N        N        N
            withdraw  ARCHIVED/2  R   D     D     D      D       D        D       N        N        N
            describe  DRAFTING/0  +   N     N     N      N       N        N       N        N        N
            describe  IN_ROUND/1  +   D     D     D      D       D        D       N        N        N
            describe  ARCHIVED/2  R   D     D     D      D       D        D       N        N        N
            """;

    @Autowired
    Fixture fixture;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DraftOperations operations;

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private DraftId draft = DraftId.next();

    @BeforeEach
    void fillTheStage() {
        var committee = fixture.committee();
        Actor coordinator = committee.seat("MPSVR", Role.COORDINATOR);
        actors.put("sec", committee.secretary());
        actors.put("chair", committee.chair());
        actors.put("coord", coordinator);
        actors.put("member", committee.colleagueOf(coordinator, Role.MEMBER));
        actors.put("contact", committee.colleagueOf(coordinator, Role.CONTACT));
        actors.put("observer", committee.seat("UNHCR", Role.OBSERVER));
        actors.put("tracker", committee.seat("IOM", Role.TRACKER));
        actors.put("otherSec", fixture.committee().secretary());
        actors.put("outsider", fixture.outsider());
        actors.put("admin", fixture.administrator());
        draft = operations.play(committee.id(), committee.host(), actor("sec"));
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse() {
        assertThat(PermissionMatrix.of(ORACLE)
                        .differences(
                                transaction, (operation, scene, role) -> attempt(operation, scene, actor(role), draft)))
                .isEmpty();
    }

    @Test
    void aForgedIdAnswersEverybodyLikeADraftThatIsNotTheirs() {
        for (Actor actor : actors.values()) {
            for (String operation : PermissionMatrix.of(ORACLE).operations()) {
                Runnable forged = () -> attempt(operation, "DRAFTING/2", actor, DraftId.next());
                assertThat(PermissionMatrix.answer(transaction, forged))
                        .as(operation)
                        .isEqualTo("N");
            }
        }
    }

    private Actor actor(String role) {
        return Objects.requireNonNull(actors.get(role));
    }

    private void attempt(String operation, String scene, Actor actor, DraftId id) {
        String[] stateAndShared = scene.split("/", -1);
        operations.bring(id, DraftState.valueOf(stateAndShared[0]), Integer.parseInt(stateAndShared[1]));
        operations.run(operation, actor, id, 1);
    }
}
