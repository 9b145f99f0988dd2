package sk.gremium.audit;

import java.util.List;

/** What sort of thing a change was made to, as readers of the trail look for it. */
public enum AuditKind {
    MEETINGS("meeting"),
    MINUTES("minutes"),
    DRAFTS("draft"),
    COMMENTS("round", "comment", "dispute"),
    RESOLUTIONS("resolution"),
    TASKS("task"),
    COMMITTEES("committee"),
    DIRECTORY("institution", "person", "account");

    private final List<String> types;

    AuditKind(String... types) {
        this.types = List.of(types);
    }

    /** The types of the records that belong to it, see {@code SubjectRef.type}. */
    public List<String> types() {
        return types;
    }
}
