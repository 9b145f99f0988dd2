package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import sk.gremium.meeting.Convening;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Texts;

/** Who gets the invitation. */
class InviteesTable extends Composite<Div> {

    InviteesTable(Convening convening, Component where) {
        Texts texts = Texts.of(where);
        getContent().addClassName("invitees");
        if (!convening.unreachable().isEmpty()) {
            getContent()
                    .add(new Notice(
                            Meaning.WARN,
                            texts.get("meeting.convene.no_mail", String.join(", ", convening.unreachable()))));
        }
        getContent()
                .add(new DataTable<Convening.Invitee>(texts.get("meeting.convene.invitees"))
                        .rowHeader(texts.get("meeting.institution"), invitee -> new Span(invitee.abbr()))
                        .text(
                                texts.get("meeting.convene.people"),
                                invitee -> String.join(
                                        ", ",
                                        invitee.people().stream()
                                                .map(Convening.Person::name)
                                                .toList()))
                        .rows(convening.invitees()));
    }
}
