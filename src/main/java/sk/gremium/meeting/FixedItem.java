package sk.gremium.meeting;

/** The items with which every meeting of a committee begins and ends. */
public enum FixedItem {
    OPENING,
    PROGRAMME,
    TASKS,
    OTHER,
    CLOSING;

    /** Whether it stands at the end of the agenda, behind what is added. */
    public boolean last() {
        return this == OTHER || this == CLOSING;
    }
}
