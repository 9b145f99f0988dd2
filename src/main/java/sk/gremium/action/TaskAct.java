package sk.gremium.action;

/** What can be done to a task. */
public enum TaskAct {
    WRITE_REPORT,
    SEND_REPORT,
    ASK_FOR_DATE,
    /** Accept or return reports and decide about dates. */
    DECIDE,
    CANCEL
}
