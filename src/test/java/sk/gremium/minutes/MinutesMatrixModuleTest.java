package sk.gremium.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import sk.gremium.kernel.Actor;
import sk.gremium.minutes.MinutesOperations.Stage;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;
import sk.gremium.testing.PermissionMatrix;

/** Who may do what with minutes at which stage: every role tries every operation on the services, each try rolled back. */
@ModuleTest
@Import(MinutesOperations.class)
class MinutesMatrixModuleTest {

    /**
     * The oracle. Columns: secretary and chair (of the host), coordinator, member, contact and observer of MPSVR, the
     * verifier (member of MZ), member of MV, which proposed a correction, tracker, a secretary of another committee,
     * outsider, administrator. Letters: + done, D denied, N not found.
     */
    private static final String ORACLE = """
            operation stage      sec chair coord member contact observer verifier other tracker otherSec outsider admin
            look      DRAFT      +   +     N     N      N       N        N        N     N       N        N        N
            look      COMMENTING +   +     +     +      +       +        +        +     +       N        N        N
            look      APPROVED   +   +     +     +      +       +        +        +     +       N        N        N
            look      PUBLISHED  +   +     +     +      +       +        +        +     +       N        N        N
            look      REPLACED   +   +     +     +      +       +        +        +     +       N        N        N
            list      DRAFT      +   +     N     N      N       N        N        N     N       N        N        N
            list      COMMENTING +   +     +     +      +       +        +        +     +       N        N        N
            list      PUBLISHED  +   +     +     +      +       +        +        +     +       N        N        N
            docx      DRAFT      +   +     N     N      N       N        N        N     N       N        N        N
            docx      COMMENTING +   +     +     +      +       +        +        +     +       N        N        N
            docx      PUBLISHED  +   +     +     +      +       +        +        +     +       N        N        N
            circulate DRAFT      +   D     N     N      N       N        N        N     N       N        N        N
            circulate COMMENTING D   D     D     D      D       D        D        D     D       N        N        N
            circulate VERIFIED   D   D     D     D      D       D        D        D     D       N        N        N
            circulate PUBLISHED  D   D     D     D      D       D        D        D     D       N        N        N
            giveBack  DRAFT      D   D     N     N      N       N        N        N     N       N        N        N
            giveBack  COMMENTING +   D     D     D      D       D        D        D     D       N        N        N
            giveBack  VERIFYING  +   D     D     D      D       D        +        D     D       N        N        N
            giveBack  VERIFIED   +   +     D     D      D       D        D        D     D       N        N        N
            giveBack  APPROVED   +   D     D     D      D       D        D        D     D       N        N        N
            giveBack  PUBLISHED  D   D     D     D      D       D        D        D     D       N        N        N
            agree     DRAFT      D   D     N     N      N       N        N        N     N       N        N        N
            agree     COMMENTING D   +     +     +      D       D        +        +     D       N        N        N
            agree     UNDECIDED  D   D     D     D      D       D        D        D     D       N        N        N
            agree     PUBLISHED  D   D     D     D      D       D        D        D     D       N        N        N
            propose   COMMENTING D   +     +     +      D       D        +        +     D       N        N        N
            propose   VERIFYING  D   D     D     D      D       D        D        D     D       N        N        N
            withdraw  COMMENTING D   D     D     D      D       D        D        +     D       N        N        N
            withdraw  UNDECIDED  D   D     D     D      D       D        D        D     D       N        N        N
            accept    COMMENTING +   D     D     D      D       D        D        D     D       N        N        N
            accept    UNDECIDED  +   D     D     D      D       D        D        D     D       N        N        N
            accept    VERIFYING  D   D     D     D      D       D        D        D     D       N        N        N
            decline   COMMENTING +   D     D     D      D       D        D        D     D       N        N        N
            decline   VERIFIED   D   D     D     D      D       D        D        D     D       N        N        N
            verify    COMMENTING D   D     D     D      D       D        D        D     D       N        N        N
            verify    UNDECIDED  D   D     D     D      D       D        D        D     D       N        N        N
            verify    VERIFYING  D   D     D     D      D       D        +        D     D       N        N        N
            verify    VERIFIED   D   D     D     D      D       D        D        D     D       N        N        N
            approve   VERIFYING  D   D     D     D      D       D        D        D     D       N        N        N
            approve   VERIFIED   D   +     D     D      D       D        D        D     D       N        N        N
            approve   APPROVED   D   D     D     D      D       D        D        D     D       N        N        N
            publish   VERIFIED   D   D     D     D      D       D        D        D     D       N        N        N
            publish   APPROVED   +   D     D     D      D       D        D        D     D       N        N        N
            publish   PUBLISHED  D   D     D     D      D       D        D        D     D       N        N        N
            amend     APPROVED   D   D     D     D      D       D        D        D     D       N        N        N
            amend     PUBLISHED  +   D     D     D      D       D        D        D     D       N        N        N
            amend     REPLACED   D   D     D     D      D       D        D        D     D       N        N        N
            """;

    private static final LocalDate DAY = LocalDate.of(2030, 11, 12);

    @Autowired
    Fixture fixture;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MinutesOperations operations;

    private final Map<Stage, MinutesOperations.Scene> scenes = new EnumMap<>(Stage.class);
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
        actors.put("verifier", committee.seat("MZ", Role.MEMBER));
        actors.put("other", committee.seat("MV", Role.MEMBER));
        actors.put("tracker", committee.seat("IOM", Role.TRACKER));
        actors.put("otherSec", fixture.committee().secretary());
        actors.put("outsider", fixture.outsider());
        actors.put("admin", fixture.administrator());
        var cast = new MinutesOperations.Cast(
                actor("sec"),
                actor("chair"),
                List.of(actor("chair"), member, actor("verifier"), actor("other")),
                actor("verifier"));
        for (Stage stage : Stage.values()) {
            scenes.put(stage, operations.play(committee.id(), DAY.plusDays(scenes.size()), cast, stage));
        }
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse() {
        assertThat(PermissionMatrix.of(ORACLE)
                        .differences(
                                transaction,
                                (operation, stage, role) ->
                                        operations.run(operation, actor(role), scene(Stage.valueOf(stage)))))
                .isEmpty();
    }

    @Test
    void aForgedIdAnswersEverybodyLikeMinutesThatAreNotTheirs() {
        var matrix = PermissionMatrix.of(ORACLE);
        MinutesOperations.Scene forged = scene(Stage.COMMENTING).forged();
        for (String role : matrix.roles()) {
            for (String operation : matrix.operations()) {
                assertThat(PermissionMatrix.answer(transaction, () -> operations.run(operation, actor(role), forged)))
                        .as("%s %s", operation, role)
                        .isEqualTo("N");
            }
        }
    }

    private Actor actor(String role) {
        return Objects.requireNonNull(actors.get(role));
    }

    private MinutesOperations.Scene scene(Stage stage) {
        return Objects.requireNonNull(scenes.get(stage));
    }
}
