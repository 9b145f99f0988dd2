package sk.gremium.directory;

/** What sort of body an institution is (domain.md 1.2). */
public enum InstitutionKind {
    MINISTRY,
    CENTRAL,
    UNIT,
    POLICE,
    AGENCY,
    OFFICE,
    MUNICIPAL,
    REGIONAL,
    SOCIAL_PARTNER,
    INTERNATIONAL,
    NGO,
    ACADEMIC,
    OTHER
}
