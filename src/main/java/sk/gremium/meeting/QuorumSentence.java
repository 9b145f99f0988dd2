package sk.gremium.meeting;

import sk.gremium.uikit.Texts;

/** Says in the minutes whether the committee could decide. */
public final class QuorumSentence {

    private QuorumSentence() {}

    /** "Prítomných bolo 12 z 21 členov s hlasovacím právom, komisia bola uznášaniaschopná.", in the language given. */
    public static String of(Quorum quorum, Texts texts) {
        return texts.get(
                quorum.reached() ? "meeting.quorum.sentence" : "meeting.quorum.sentence_not",
                quorum.present(),
                quorum.total());
    }
}
