package sk.gremium.committee;

/** What a role lets a person do in a committee. Services ask for one of these and never for a role. */
public enum Capability {
    /** See the committee and its business. */
    READ,
    /** Prepare its business: drafts, rounds, meetings, agenda, minutes, tasks. */
    PREPARE,
    /** Evaluate comments and change the working text, for the gestor of the material. */
    EVALUATE,
    /** Write draft comments and draft reports for the own institution. */
    CONTRIBUTE,
    /** Send comments, answers and reports for the own institution, or declare that it has no comments. */
    SPEAK,
    /** Cast the own institution's vote. */
    VOTE,
    /** Approve minutes and sign resolutions. */
    PRESIDE,
    /** Follow the tasks of all institutions and remind them. */
    TRACK
}
