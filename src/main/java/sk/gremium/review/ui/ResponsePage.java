package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import sk.gremium.draft.DraftDetails;
import sk.gremium.kernel.Actor;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.RoundDetails;
import sk.gremium.text.TextBody;

/** The page of an institution's answer, as its phases see it. */
interface ResponsePage {

    Actor actor();

    DraftDetails draft();

    RoundDetails round();

    /** The comments of the reader's institution, in the order of the text. */
    List<CommentDetails> own();

    /** The text that is commented on. */
    TextBody text();

    /** Any component of the page, for its language and its UI. */
    Component view();

    /** The reader's institution, such as "MPSVR SR"; empty if they act for none. */
    String institution();

    /** The buttons beside the heading, the primary one last. */
    void setActions(Component... buttons);

    /** Adds to the line below the heading. */
    void addStatus(Component piece);

    /** Everything below the heading. */
    void setContent(Component... pieces);

    /** Loads everything again and shows it. */
    void reload();
}
