package sk.gremium.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.calendar.Deadline;
import sk.gremium.files.FileId;

/**
 * Minutes with all that their page shows.
 *
 * @param content composed just now for a draft, frozen else
 * @param amends the edition that this one corrects; null for the first
 * @param reason why this edition was begun, or why it was given back last; empty otherwise
 * @param file the ministry's own file number; may be empty
 * @param deadline with the days that led to it; null while it is a draft
 * @param daysLeft working days after today to the deadline; negative when it has passed
 * @param commenting whether corrections can be proposed now
 * @param asked every institution that was asked, with its answer
 * @param approvedBy null before
 * @param document the address of the stored DOCX; null before publication
 * @param editions all editions of this meeting's minutes that the reader may see, in order
 * @param allowed what the reader may do now
 * @param version to be sent back with an act
 */
public record MinutesDetails(
        MinutesRow row,
        MinutesContent content,
        @Nullable MinutesId amends,
        String reason,
        String file,
        @Nullable Instant circulatedAt,
        @Nullable Deadline deadline,
        int daysLeft,
        boolean commenting,
        List<VerifierRow> verifiers,
        List<AnswerRow> asked,
        List<CorrectionRow> corrections,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable FileId document,
        List<MinutesRow> editions,
        Set<MinutesAct> allowed,
        long version) {

    public MinutesDetails {
        verifiers = List.copyOf(verifiers);
        asked = List.copyOf(asked);
        corrections = List.copyOf(corrections);
        editions = List.copyOf(editions);
        allowed = Set.copyOf(allowed);
    }

    /** Whether the reader may do this now. */
    public boolean may(MinutesAct act) {
        return allowed.contains(act);
    }

    /** How the item of a passage is called here, such as "4."; empty if it is not in the minutes. */
    public Optional<MinutesContent.Item> item(UUID id) {
        return content.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The published edition that stands in place of this one, if there is one. */
    public Optional<MinutesRow> replacedBy() {
        return editions.stream()
                .filter(other -> other.edition() > row.edition() && other.state() == MinutesState.PUBLISHED)
                .findFirst();
    }
}
