package sk.gremium.meeting;

import static sk.gremium.committee.Capability.CONTRIBUTE;
import static sk.gremium.committee.Capability.PREPARE;
import static sk.gremium.committee.Capability.PRESIDE;
import static sk.gremium.committee.Capability.READ;

import java.util.EnumSet;
import java.util.Set;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.NotFound;

/** Who may do what with a meeting in which state: the one answer for pages and services. */
final class MeetingRules {

    private MeetingRules() {}

    /** Whether the meeting may be seen: by the secretariat and the chair always, by others once it was convened. */
    static boolean visible(Standing standing, Meeting meeting) {
        return standing.may(READ) && (prepares(standing) || meeting.convenedAt() != null);
    }

    /** What may be done now. */
    static Set<MeetingAction> allowed(Standing standing, Meeting meeting) {
        Set<MeetingAction> allowed = EnumSet.noneOf(MeetingAction.class);
        if (standing.may(PREPARE)) {
            allowed.addAll(secretariat(meeting.state()));
        }
        if (standing.may(PRESIDE)) {
            allowed.addAll(chair(meeting.state()));
        }
        if (standing.may(CONTRIBUTE) && meeting.state() == MeetingState.CONVENED) {
            allowed.add(MeetingAction.ANSWER);
        }
        return allowed;
    }

    /** Lets pass, or refuses as if there were nothing, or as not allowed. */
    static Meeting require(Standing standing, Meeting meeting, MeetingAction action) {
        if (!visible(standing, meeting)) {
            throw new NotFound();
        }
        if (!allowed(standing, meeting).contains(action)) {
            throw new Denied();
        }
        return meeting;
    }

    private static Set<MeetingAction> secretariat(MeetingState state) {
        return switch (state) {
            case PLANNED, POSTPONED ->
                EnumSet.of(
                        MeetingAction.CHANGE, MeetingAction.CONVENE, MeetingAction.CANCEL, MeetingAction.EDIT_AGENDA);
            case CONVENED ->
                EnumSet.of(
                        MeetingAction.CHANGE,
                        MeetingAction.START,
                        MeetingAction.POSTPONE,
                        MeetingAction.CANCEL,
                        MeetingAction.EDIT_AGENDA,
                        MeetingAction.ANSWER,
                        MeetingAction.RECORD_ATTENDANCE);
            case IN_SESSION ->
                EnumSet.of(
                        MeetingAction.FINISH,
                        MeetingAction.EDIT_AGENDA,
                        MeetingAction.RECORD_ATTENDANCE,
                        MeetingAction.WRITE_TEXT);
            case HELD, INQUORATE -> EnumSet.of(MeetingAction.WRITE_TEXT);
            case CANCELLED -> EnumSet.noneOf(MeetingAction.class);
        };
    }

    private static Set<MeetingAction> chair(MeetingState state) {
        return switch (state) {
            case CONVENED -> EnumSet.of(MeetingAction.START);
            case IN_SESSION -> EnumSet.of(MeetingAction.FINISH);
            default -> EnumSet.noneOf(MeetingAction.class);
        };
    }

    private static boolean prepares(Standing standing) {
        return standing.may(PREPARE) || standing.may(PRESIDE);
    }
}
