package sk.gremium.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sk.gremium.review.CommentContent;
import sk.gremium.review.CommentKind;
import sk.gremium.review.Target;
import sk.gremium.text.BlockId;
import sk.gremium.text.anchor.Anchor;

class CommentMergeTest {

    private static final Target PASSAGE = passage();

    @Test
    void whatOnlyAColleagueChangedIsTakenFromTheColleague() {
        CommentContent base = content("Termín je krátky.", null, "");
        CommentMerge merge = CommentMerge.of(
                base, content("Termín je nereálny.", null, ""), content("Termín je krátky.", null, "Chýbajú ľudia."));
        assertThat(merge.disputed()).isEmpty();
        assertThat(merge.content()).isEqualTo(content("Termín je nereálny.", null, "Chýbajú ľudia."));
    }

    @Test
    void whatBothChangedIsNamedAndTheOwnWordsStandMeanwhile() {
        CommentMerge merge =
                CommentMerge.of(content("a", null, "b"), content("moje", "500", "b"), content("tvoje", "800", "b"));
        assertThat(merge.disputed()).containsExactly(CommentMerge.Field.TEXT, CommentMerge.Field.WORDING);
        assertThat(merge.content()).isEqualTo(content("moje", "500", "b"));
    }

    @Test
    void twoWhoWroteTheSameDoNotDispute() {
        CommentMerge merge =
                CommentMerge.of(content("a", "500", ""), content("nové", null, ""), content("nové", null, ""));
        assertThat(merge.disputed()).isEmpty();
        assertThat(merge.content()).isEqualTo(content("nové", null, ""));
    }

    @Test
    void aKindChosenByAColleagueHoldsUnlessOneChoseAnotherOneself() {
        CommentContent base = content("a", null, "");
        CommentContent fundamental = Weight.FUNDAMENTAL.in(base);
        assertThat(CommentMerge.of(base, content("b", null, ""), fundamental).content())
                .isEqualTo(Weight.FUNDAMENTAL.in(content("b", null, "")));
        assertThat(CommentMerge.of(base, Weight.EDITORIAL.in(base), fundamental).content())
                .isEqualTo(Weight.EDITORIAL.in(base));
    }

    private static CommentContent content(String text, @Nullable String wording, String reason) {
        return new CommentContent(PASSAGE, CommentKind.ORDINARY, false, text, wording, reason);
    }

    private static Target passage() {
        BlockId block = BlockId.random();
        return new Target(Target.Kind.RANGE, new Anchor(block, 0, block, 3, "300", "", ""));
    }
}
