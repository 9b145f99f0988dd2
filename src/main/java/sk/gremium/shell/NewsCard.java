package sk.gremium.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import sk.gremium.kernel.News;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** What happened lately in the reader's committees. */
class NewsCard extends Composite<Div> {

    NewsCard(List<News> news, Instant now, Component where) {
        Card card = new Card(Texts.t(where, "shell.desk.news"));
        if (news.isEmpty()) {
            card.add(Card.padded(new Paragraph(Texts.t(where, "shell.desk.news_none"))));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("news");
            for (News one : news) {
                Anchor what = new Anchor(
                        one.route(),
                        Texts.t(where, one.sentence(), one.arguments().toArray()));
                Span when = new Span(" · " + Dates.of(where).relative(one.at(), now));
                when.addClassName("mut");
                list.add(new ListItem(what, when));
            }
            card.add(list);
        }
        getContent().add(card);
    }
}
