package sk.gremium.review;

/** What can be done with a comment; {@link CommentRights} says when. */
public enum CommentAct {
    EDIT,
    /** Throw a draft away. */
    DISCARD,
    SEND,
    /** Withdraw what was sent. */
    WITHDRAW,
    /** Support, oppose and discuss among colleagues. */
    DISCUSS,
    EVALUATE,
    /** Agree with the disposition or insist. */
    ANSWER
}
