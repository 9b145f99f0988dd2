package sk.gremium.meeting;

/** What is numbered together. */
enum Series {
    SESSION,
    WORKING
}
