package sk.gremium.meeting;

/** Where people sit while they meet. */
public enum MeetingMode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
