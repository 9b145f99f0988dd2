package sk.gremium.meeting;

/** A module that has made a document of a meeting's texts: implement it as a bean, and the texts stay as they are. */
@FunctionalInterface
public interface TextLock {

    /** Whether the texts of this meeting must not change any more. */
    boolean frozen(MeetingId meeting);
}
