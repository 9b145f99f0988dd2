package sk.gremium.minutes;

/** What became of a proposed correction. */
public enum CorrectionState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Taken back by the institution. */
    WITHDRAWN
}
