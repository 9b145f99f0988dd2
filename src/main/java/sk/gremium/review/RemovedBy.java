package sk.gremium.review;

/** How a dispute ended. */
public enum RemovedBy {
    /** The gestor accepted the comment after all. */
    ACCEPTANCE,
    /** Both agreed on a third wording. */
    COMPROMISE,
    /** The institution withdrew the comment. */
    WITHDRAWAL,
    /** The institution no longer considers it fundamental. */
    RECLASSIFICATION,
    /** The institution agrees with the disposition as explained. */
    EXPLANATION
}
