package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import sk.gremium.decision.PointRow;
import sk.gremium.decision.ResolutionRoutes;
import sk.gremium.decision.SectionRow;
import sk.gremium.uikit.Texts;

/** The lettered sections with their points in the book face, as minutes and the register show them. */
class ResolutionPaper extends Div {

    private final Component where;

    ResolutionPaper(Component where, List<SectionRow> sections) {
        this.where = where;
        addClassNames("doc", "resolution");
        sections.forEach(this::add);
    }

    private void add(SectionRow section) {
        Span verb = new Span(section.letter() + ". " + DecisionWords.verb(where, section.verb()));
        verb.addClassName("verb");
        Paragraph head = new Paragraph();
        if (section.letter().equals("A")) {
            head.add(new Span(Texts.t(where, "decision.body") + " "));
        }
        head.add(verb);
        OrderedList points = new OrderedList();
        points.addClassName("points");
        section.points().forEach(point -> points.add(point(point)));
        add(head, points);
    }

    private ListItem point(PointRow point) {
        Span label = new Span(point.label());
        label.addClassName("point-label");
        Div words = new Div();
        point.source().text().lines().forEach(line -> words.add(new Paragraph(line)));
        String addressed = DecisionWords.addressed(where, point.addressees(), point.source());
        if (!addressed.isEmpty()) {
            Paragraph whom = new Paragraph(addressed);
            whom.addClassName("addressed");
            words.add(whom);
        }
        ListItem item = new ListItem(label, words);
        item.setId(ResolutionRoutes.anchor(point.label()));
        item.getElement().setAttribute("tabindex", "-1");
        return item;
    }
}
