package sk.gremium.meeting;

import java.time.LocalDate;
import sk.gremium.calendar.WorkingCalendar;
import sk.gremium.committee.CommitteeRules;

/**
 * The days by which the committee's rules want invitations and papers to be out. They warn and never block.
 *
 * @param inviteBy the last day for invitations
 * @param inviteDays the rule, in working days before the meeting
 * @param papersBy the last day for papers
 * @param papersDays the rule, in working days before the meeting
 * @param answerBy the last day for answers, {@value #ANSWER_DAYS} working days before the meeting
 * @param inviteLeft working days left until {@code inviteBy}; 0 today, negative when it has passed
 * @param papersLeft the same for {@code papersBy}
 */
public record LeadTimes(
        LocalDate inviteBy,
        int inviteDays,
        LocalDate papersBy,
        int papersDays,
        LocalDate answerBy,
        int inviteLeft,
        int papersLeft) {

    /** How many working days before the meeting answers are wanted (domain.md 1.3). */
    static final int ANSWER_DAYS = 3;

    static LeadTimes of(LocalDate meeting, LocalDate today, CommitteeRules rules, WorkingCalendar calendar) {
        LocalDate invite = calendar.minusWorkingDays(meeting, rules.inviteDays());
        LocalDate papers = calendar.minusWorkingDays(meeting, rules.papersDays());
        return new LeadTimes(
                invite,
                rules.inviteDays(),
                papers,
                rules.papersDays(),
                calendar.minusWorkingDays(meeting, ANSWER_DAYS),
                calendar.workingDaysBetween(today, invite),
                calendar.workingDaysBetween(today, papers));
    }
}
