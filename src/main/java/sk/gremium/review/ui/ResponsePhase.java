package sk.gremium.review.ui;

import sk.gremium.review.RoundPhase;

/**
 * What the page of an institution's answer shows in some phases of a round: what is about to be sent while comments are
 * taken, the dispositions to agree with afterwards. Implemented as a bean; the first one that takes the phase shows it.
 */
interface ResponsePhase {

    boolean takes(RoundPhase phase);

    /** Fills the page; called again after {@link ResponsePage#reload}. */
    void show(ResponsePage page);
}
