package sk.gremium.meeting;

/** What can be done with a meeting; {@link MeetingDetails#allowed} says which of it the reader may do now. */
public enum MeetingAction {
    CHANGE,
    CONVENE,
    START,
    FINISH,
    POSTPONE,
    CANCEL,
    EDIT_AGENDA,
    RECORD_ATTENDANCE,
    WRITE_TEXT,
    /** Answer the invitation for the own institution. */
    ANSWER
}
