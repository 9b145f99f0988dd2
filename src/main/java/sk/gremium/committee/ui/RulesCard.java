package sk.gremium.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import sk.gremium.committee.CommitteeRules;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Texts;

/** The rules of a committee in plain sentences. */
final class RulesCard {

    private RulesCard() {}

    static Card of(CommitteeRules rules, Component where) {
        Texts texts = Texts.of(where);
        UnorderedList list = new UnorderedList();
        list.addClassName("rules");
        add(list, texts.get("committee.rules.quorum." + word(rules.quorumBasis())));
        add(
                list,
                texts.get("committee.rules.unit." + word(rules.voteUnit())) + " "
                        + texts.get("committee.rules.majority." + word(rules.decisionMajority())));
        if (rules.chairCastingVote()) {
            add(list, texts.get("committee.rules.casting"));
        }
        add(
                list,
                texts.get(rules.alternateVotes() ? "committee.rules.alternate" : "committee.rules.alternate_not") + " "
                        + texts.get(rules.proxyAllowed() ? "committee.rules.proxy" : "committee.rules.proxy_not"));
        add(
                list,
                texts.get("committee.rules.per_rollam", rules.perRollamDays()) + " "
                        + texts.get("committee.rules.silence." + word(rules.silenceRule())));
        add(list, texts.get("committee.rules.meetings", rules.meetingsPerYear()));
        add(list, texts.get("committee.rules.invite", rules.inviteDays(), rules.papersDays()));
        add(list, texts.get("committee.rules.minutes", rules.minutesDraftDays(), rules.minutesCommentDays()));
        add(list, texts.get("committee.rules.round", rules.commentRoundDays()));
        Paragraph basis = new Paragraph(texts.get("committee.rules.basis", rules.statute(), rules.validFrom()));
        basis.addClassName("small");
        return new Card(texts.get("committee.rules")).with(Card.padded(list, basis));
    }

    private static void add(UnorderedList list, String sentence) {
        list.add(new ListItem(sentence));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
