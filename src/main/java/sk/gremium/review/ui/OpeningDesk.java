package sk.gremium.review.ui;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import sk.gremium.calendar.Deadline;
import sk.gremium.committee.Capability;
import sk.gremium.committee.Committees;
import sk.gremium.committee.MemberRow;
import sk.gremium.directory.Directory;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.draft.DraftDetails;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Time;
import sk.gremium.review.NewRound;
import sk.gremium.review.RoundOpening;
import sk.gremium.uikit.TextKeeper;
import sk.gremium.uikit.TextKeepers;

/** What somebody needs who opens a round. */
@Component
class OpeningDesk {

    private final RoundOpening opening;
    private final Committees committees;
    private final Directory directory;
    private final TextKeepers keepers;
    private final Clock clock;

    OpeningDesk(RoundOpening opening, Committees committees, Directory directory, TextKeepers keepers, Clock clock) {
        this.opening = opening;
        this.committees = committees;
        this.directory = directory;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** Who sits on the draft's committee today and may write comments there. */
    List<MemberRow> contributors(Actor actor, DraftDetails draft) {
        return committees.members(actor, draft.committee()).stream()
                .filter(member -> member.role().capabilities().contains(Capability.CONTRIBUTE))
                .toList();
    }

    /** All that may be invited. */
    List<InstitutionInfo> institutions() {
        return directory.institutions(Time.today(clock));
    }

    /** How many working days the statute gives. For who may see the committee. */
    int usualDays(DraftDetails draft) {
        return committees.rules(draft.committee(), Time.today(clock)).commentRoundDays();
    }

    Deadline preview(int workingDays) {
        return opening.preview(workingDays);
    }

    TextKeeper noteKeeper(Actor actor, DraftDetails draft) {
        return keepers.of(actor, noteName(draft));
    }

    static String noteName(DraftDetails draft) {
        return "round-note-" + draft.id();
    }

    void open(CommandId command, Actor actor, NewRound wish) {
        opening.open(command, actor, wish);
    }
}
