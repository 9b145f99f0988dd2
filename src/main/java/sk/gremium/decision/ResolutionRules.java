package sk.gremium.decision;

import java.util.EnumSet;
import java.util.Set;
import sk.gremium.committee.Capability;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Denied;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.meeting.MeetingState;

/** Who may do what with a resolution in which state, of a meeting that the reader may see. */
final class ResolutionRules {

    private ResolutionRules() {}

    static Set<ResolutionAction> allowed(Standing standing, ResolutionState state, MeetingDetails meeting) {
        Set<ResolutionAction> allowed = EnumSet.noneOf(ResolutionAction.class);
        boolean session = meeting.state() == MeetingState.IN_SESSION;
        if (state == ResolutionState.DRAFT && mayWrite(standing, meeting)) {
            allowed.add(ResolutionAction.EDIT);
            if (session) {
                allowed.add(ResolutionAction.OPEN_BALLOT);
            }
        }
        if (state == ResolutionState.PUT_TO_VOTE && session) {
            if (standing.may(Capability.PREPARE)) {
                allowed.add(ResolutionAction.RECORD_VOTES);
            }
            if (standing.may(Capability.VOTE)) {
                allowed.add(ResolutionAction.VOTE);
            }
        }
        return allowed;
    }

    /** Whether resolutions of the meeting may be drafted: by the secretariat until the session ends. */
    static boolean mayWrite(Standing standing, MeetingDetails meeting) {
        return standing.may(Capability.PREPARE)
                && (meeting.state().ahead() || meeting.state() == MeetingState.IN_SESSION);
    }

    static void require(Set<ResolutionAction> allowed, ResolutionAction action) {
        if (!allowed.contains(action)) {
            throw new Denied();
        }
    }
}
