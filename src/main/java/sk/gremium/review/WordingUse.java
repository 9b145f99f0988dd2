package sk.gremium.review;

/** What became of a proposed wording. */
public enum WordingUse {
    /** Nobody asked for it to be put into the text. */
    NOT_USED,
    /** It stands in the working text. */
    APPLIED,
    /** The passage reads otherwise by now: the gestor sees both texts and decides by hand. */
    CONFLICT
}
