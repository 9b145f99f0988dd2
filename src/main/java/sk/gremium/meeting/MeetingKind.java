package sk.gremium.meeting;

/** What kind of meeting it is; working meetings are numbered apart from the committee's sessions. */
public enum MeetingKind {
    ORDINARY,
    EXTRAORDINARY,
    WORKING
}
