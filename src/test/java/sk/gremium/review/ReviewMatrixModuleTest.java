package sk.gremium.review;

import static org.assertj.core.api.Assertions.assertThat;

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
 * Who may do what in which phase: every role tries every operation on the real services, each try rolled back. The
 * institution MPSVR has a coordinator and has one draft and two sent comments, one of them evaluated as rejected.
 */
@ReviewTest
class ReviewMatrixModuleTest {

    /**
     * The oracle. Columns: secretary, chair (both of the host, which is invited and has answered nothing), coordinator,
     * member, contact and observer of MPSVR, tracker of an institution that is not invited, member of MV (invited,
     * declared to have no comments), outsider, administrator. Letters: + done, D denied, R refused for now, N not found.
     */
    private static final String ORACLE = """
            operation     phase      sec chair coord member contact observer tracker other outsider admin
            look          OPEN       +   +     +     +      +       +        +       +     N        N
            look          CLOSED     +   +     +     +      +       +        +       +     N        N
            look          PUBLISHED  +   +     +     +      +       +        +       +     N        N
            look          CANCELLED  +   +     +     +      +       +        +       +     N        N
            board         OPEN       +   D     D     D      D       D        D       D     N        N
            board         CLOSED     +   D     D     D      D       D        D       D     N        N
            board         PUBLISHED  +   D     D     D      D       D        D       D     N        N
            board         CANCELLED  +   D     D     D      D       D        D       D     N        N
            extend        OPEN       +   D     D     D      D       D        D       D     N        N
            extend        CLOSED     R   D     D     D      D       D        D       D     N        N
            extend        PUBLISHED  R   D     D     D      D       D        D       D     N        N
            extend        CANCELLED  R   D     D     D      D       D        D       D     N        N
            close         OPEN       R   D     D     D      D       D        D       D     N        N
            close         CLOSED     R   D     D     D      D       D        D       D     N        N
            cancel        OPEN       +   D     D     D      D       D        D       D     N        N
            cancel        CLOSED     +   D     D     D      D       D        D       D     N        N
            cancel        PUBLISHED  R   D     D     D      D       D        D       D     N        N
            cancel        CANCELLED  R   D     D     D      D       D        D       D     N        N
            write         OPEN       +   +     +     +      +       D        D       +     N        N
            write         CLOSED     +   +     +     +      +       D        D       +     N        N
            write         PUBLISHED  R   R     R     R      R       D        D       R     N        N
            write         CANCELLED  R   R     R     R      R       D        D       R     N        N
            seeDraft      OPEN       N   N     +     +      +       +        N       N     N        N
            seeDraft      CLOSED     N   N     +     +      +       +        N       N     N        N
            seeDraft      PUBLISHED  N   N     +     +      +       +        N       N     N        N
            seeDraft      CANCELLED  N   N     +     +      +       +        N       N     N        N
            notes         OPEN       N   N     +     +      +       +        N       N     N        N
            notes         PUBLISHED  N   N     +     +      +       +        N       N     N        N
            edit          OPEN       N   N     +     +      +       D        N       N     N        N
            edit          CLOSED     N   N     +     +      +       D        N       N     N        N
            edit          PUBLISHED  N   N     R     R      R       D        N       N     N        N
            edit          CANCELLED  N   N     R     R      R       D        N       N     N        N
            discard       OPEN       N   N     +     +      +       D        N       N     N        N
            discard       PUBLISHED  N   N     R     R      R       D        N       N     N        N
            support       OPEN       N   N     +     +      +       D        N       N     N        N
            support       CLOSED     N   N     +     +      +       D        N       N     N        N
            support       PUBLISHED  N   N     R     R      R       D        N       N     N        N
            note          OPEN       N   N     +     +      +       D        N       N     N        N
            note          CANCELLED  N   N     R     R      R       D        N       N     N        N
            send          OPEN       D   R     +     D      D       D        D       R     N        N
            send          CLOSED     D   R     +     D      D       D        D       R     N        N
            send          PUBLISHED  D   R     R     D      D       D        D       R     N        N
            send          CANCELLED  D   R     R     D      D       D        D       R     N        N
            none          OPEN       D   +     R     D      D       D        D       R     N        N
            none          CLOSED     D   +     R     D      D       D        D       R     N        N
            none          PUBLISHED  D   R     R     D      D       D        D       R     N        N
            takeBack      OPEN       D   R     +     D      D       D        D       +     N        N
            takeBack      CLOSED     D   R     R     D      D       D        D       R     N        N
            takeBack      PUBLISHED  D   R     R     D      D       D        D       R     N        N
            seeSent       OPEN       +   N     +     +      +       +        N       N     N        N
            seeSent       CLOSED     +   +     +     +      +       +        +       +     N        N
            seeSent       PUBLISHED  +   +     +     +      +       +        +       +     N        N
            editSent      OPEN       D   N     R     R      R       D        N       N     N        N
            editSent      CLOSED     D   D     R     R      R       D        D       D     N        N
            withdraw      OPEN       D   N     +     D      D       D        N       N     N        N
            withdraw      CLOSED     D   D     +     D      D       D        D       D     N        N
            withdraw      PUBLISHED  D   R     R     D      D       D        D       R     N        N
            evaluate      OPEN       R   N     D     D      D       D        N       N     N        N
            evaluate      CLOSED     +   D     D     D      D       D        D       D     N        N
            evaluate      PUBLISHED  R   D     D     D      D       D        D       D     N        N
            evaluate      CANCELLED  R   N     D     D      D       D        N       N     N        N
            evaluateDraft CLOSED     N   N     D     D      D       D        N       N     N        N
            replies       CLOSED     +   D     D     D      D       D        D       D     N        N
            history       CLOSED     +   D     D     D      D       D        D       D     N        N
            history       PUBLISHED  +   D     D     D      D       D        D       D     N        N
            evaluateAll   OPEN       R   N     D     D      D       D        N       N     N        N
            evaluateAll   CLOSED     +   D     D     D      D       D        D       D     N        N
            evaluateAll   PUBLISHED  R   D     D     D      D       D        D       D     N        N
            progress      CLOSED     +   D     D     D      D       D        D       D     N        N
            table         OPEN       +   D     D     D      D       D        D       D     N        N
            table         CLOSED     +   D     D     D      D       D        D       D     N        N
            publish       OPEN       R   D     D     D      D       D        D       D     N        N
            publish       CLOSED     +   D     D     D      D       D        D       D     N        N
            publish       PUBLISHED  R   D     D     D      D       D        D       D     N        N
            publish       CANCELLED  R   D     D     D      D       D        D       D     N        N
            answer        CLOSED     D   R     R     D      D       D        D       R     N        N
            answer        PUBLISHED  D   D     +     D      D       D        D       D     N        N
            arrange       PUBLISHED  +   D     D     D      D       D        D       D     N        N
            settle        PUBLISHED  +   D     D     D      D       D        D       D     N        N
            persist       PUBLISHED  R   D     D     D      D       D        D       D     N        N
            disputes      PUBLISHED  +   +     +     +      +       +        +       +     N        N
            export        OPEN       +   R     R     R      R       R        R       R     N        N
            export        CLOSED     +   R     R     R      R       R        R       R     N        N
            export        PUBLISHED  +   +     +     +      +       +        +       +     N        N
            """;

    @Autowired
    Fixture fixture;

    @Autowired
    Stage stage;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ReviewOperations operations;

    private final Map<RoundPhase, ReviewOperations.Scene> scenes = new EnumMap<>(RoundPhase.class);
    private Map<String, Actor> actors = new LinkedHashMap<>();

    @BeforeEach
    void fillTheStage() {
        clock.set(MovableClock.MONDAY);
        var committee = fixture.committee();
        Actor coordinator = committee.seat("MPSVR", Role.COORDINATOR);
        actors = new LinkedHashMap<>();
        actors.put("sec", committee.secretary());
        actors.put("chair", committee.chair());
        actors.put("coord", coordinator);
        actors.put("member", committee.colleagueOf(coordinator, Role.MEMBER));
        actors.put("contact", committee.colleagueOf(coordinator, Role.CONTACT));
        actors.put("observer", committee.colleagueOf(coordinator, Role.OBSERVER));
        actors.put("tracker", committee.seat("IOM", Role.TRACKER));
        actors.put("other", committee.seat("MV", Role.MEMBER));
        actors.put("outsider", fixture.outsider());
        actors.put("admin", fixture.administrator());
        for (RoundPhase phase : RoundPhase.values()) {
            clock.set(MovableClock.MONDAY);
            scenes.put(phase, operations.play(committee, this::actor, phase));
        }
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse() {
        assertThat(PermissionMatrix.of(ORACLE).differences(transaction, this::attempt))
                .isEmpty();
    }

    private Actor actor(String role) {
        return Objects.requireNonNull(actors.get(role));
    }

    private void attempt(String operation, String phase, String role) {
        ReviewOperations.Scene scene = Objects.requireNonNull(scenes.get(RoundPhase.valueOf(phase)));
        clock.set(scene.at());
        operations.run(operation, actor(role), scene);
    }
}
