package sk.gremium.action;

/** Where a report is on its way. */
public enum ReportStatus {
    /** Seen by its own institution only. */
    DRAFT,
    SENT,
    ACCEPTED,
    /** Returned by the secretariat with a remark; the institution writes again. */
    RETURNED
}
