package sk.gremium.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

/** What an institution announced: its member, or somebody in the member's place. */
record Expected(
        InstitutionId institution, Answer answer, @Nullable PersonId alternate, String alternateName) {

    static Expected read(ResultSet row, int number) throws SQLException {
        return new Expected(
                new InstitutionId(row.getObject("institution", UUID.class)),
                Answer.valueOf(row.getString("answer")),
                MeetingRows.person(row, "alternate"),
                row.getString("alternate_name"));
    }

    /** Who sits for the institution if it keeps its word; nobody if it has no member who could. */
    Optional<Taken> seated(List<Candidate> candidates) {
        List<Candidate> own = candidates.stream()
                .filter(candidate -> candidate.institution().equals(institution))
                .toList();
        if (answer == Answer.WILL_ATTEND) {
            return own.stream()
                    .filter(candidate -> candidate.seat() == Seat.MEMBER)
                    .map(Expected::taken)
                    .findFirst();
        }
        return own.stream()
                .filter(candidate -> candidate.person().equals(alternate))
                .map(Expected::taken)
                .findFirst()
                .or(() -> Optional.of(new Taken(alternate, alternateName, Seat.PROXY)));
    }

    private static Taken taken(Candidate candidate) {
        return new Taken(candidate.person(), candidate.name(), candidate.seat());
    }
}
