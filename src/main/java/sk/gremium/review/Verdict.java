package sk.gremium.review;

/**
 * What the gestor decides about a comment.
 *
 * @param reply how it was dealt with; required unless the comment is accepted, otherwise may be empty
 * @param applyWording whether the proposed wording goes into the working text
 */
public record Verdict(Disposition disposition, String reply, boolean applyWording) {

    public Verdict {
        reply = reply.strip();
    }
}
