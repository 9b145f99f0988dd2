package sk.gremium.meeting;

/** What the committee shall do with an item. */
public enum AgendaKind {
    INFORMATION,
    DECISION,
    DISCUSSION
}
