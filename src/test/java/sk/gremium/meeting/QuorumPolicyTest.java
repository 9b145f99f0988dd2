package sk.gremium.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sk.gremium.committee.CommitteeRules.QuorumBasis;
import sk.gremium.kernel.InstitutionId;

class QuorumPolicyTest {

    private static final Instant NINE = Instant.parse("2026-11-12T08:00:00Z");
    private static final QuorumPolicy MAJORITY = QuorumPolicy.of(QuorumBasis.MAJORITY_OF_ALL);

    @ParameterizedTest
    @CsvSource({
        "MAJORITY_OF_ALL, 21, 11",
        "MAJORITY_OF_ALL, 20, 11",
        "MAJORITY_OF_ALL, 1, 1",
        "TWO_THIRDS_OF_ALL, 21, 14",
        "TWO_THIRDS_OF_ALL, 20, 14",
        "TWO_THIRDS_OF_ALL, 22, 15",
        "NONE, 21, 0"
    })
    void theStatuteSaysHowManyAreNeeded(QuorumBasis basis, int total, int needed) {
        assertThat(QuorumPolicy.of(basis).needed(total)).isEqualTo(needed);
    }

    @Test
    void exactlyHalfIsNoMajority() {
        assertThat(MAJORITY.count(sheet(2, 4), NINE).reached()).isFalse();
        assertThat(MAJORITY.count(sheet(3, 4), NINE).reached()).isTrue();
    }

    @Test
    void aCommitteeWithoutMembersCannotDecide() {
        assertThat(MAJORITY.count(List.of(), NINE).reached()).isFalse();
    }

    @Test
    void observersAndProxiesThatTheStatuteDoesNotAdmitDoNotCount() {
        List<AttendanceRow> sheet = new ArrayList<>(sheet(1, 3));
        sheet.add(row(false, true, Presence.PRESENT, new Stay(NINE, null)));
        sheet.add(row(true, false, Presence.REPRESENTED, new Stay(NINE, null)));

        Quorum quorum = MAJORITY.count(sheet, NINE);

        assertThat(quorum.present()).isEqualTo(1);
        assertThat(quorum.total()).isEqualTo(4);
    }

    @Test
    void aDepartureLosesTheQuorumAndAReturnRestoresIt() {
        Instant ten = NINE.plusSeconds(3600);
        Instant eleven = ten.plusSeconds(3600);
        List<AttendanceRow> sheet = List.of(
                row(true, true, Presence.PRESENT, new Stay(NINE, ten), new Stay(eleven, null)),
                row(true, true, Presence.PRESENT, new Stay(NINE, null)),
                row(true, true, Presence.ABSENT));

        assertThat(MAJORITY.count(sheet, ten.minusSeconds(1)).reached()).isTrue();
        assertThat(MAJORITY.count(sheet, ten).reached()).isFalse();
        assertThat(MAJORITY.count(sheet, eleven).reached()).isTrue();
    }

    @Test
    void whoComesLaterIsNotThereBefore() {
        List<AttendanceRow> sheet = List.of(row(true, true, Presence.PRESENT, new Stay(NINE.plusSeconds(1), null)));

        assertThat(MAJORITY.count(sheet, NINE).present()).isZero();
        assertThat(MAJORITY.count(sheet, NINE.plusSeconds(1)).present()).isOne();
    }

    private static List<AttendanceRow> sheet(int present, int total) {
        List<AttendanceRow> rows = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            rows.add(
                    i < present
                            ? row(true, true, Presence.PRESENT, new Stay(NINE, null))
                            : row(true, true, Presence.EXCUSED));
        }
        return rows;
    }

    private static AttendanceRow row(boolean voting, boolean counts, Presence presence, Stay... stays) {
        @Nullable Seat seat = presence.came() ? Seat.MEMBER : null;
        return new AttendanceRow(
                InstitutionId.next(),
                "MV",
                "Ministerstvo",
                voting,
                counts,
                presence,
                null,
                "",
                seat,
                false,
                List.of(stays));
    }
}
