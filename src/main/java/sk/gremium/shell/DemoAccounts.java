package sk.gremium.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.Texts;

/** The demonstration's accounts, on its own sign-in page only. */
class DemoAccounts extends Div {

    /** In the order in which the thread passes through their hands. */
    static final List<String> WHO = List.of("member", "coordinator", "secretary", "chair", "iom", "admin");

    DemoAccounts() {
        addClassName("demo-accounts");
        Card card = new Card(Texts.t(this, "shell.demo.accounts"));
        card.add(Card.padded(new Paragraph(Texts.t(this, "shell.demo.password"))));
        DataTable<String> table = new DataTable<String>(Texts.t(this, "shell.demo.accounts")).stacks();
        table.rowHeader(Texts.t(this, "shell.login.email"), who -> new Span(who + "@gremium.example"));
        table.column(Texts.t(this, "shell.demo.who"), who -> new Span(Texts.t(this, "shell.demo.who." + who)));
        table.rows(WHO);
        card.add(table);
        add(card);
    }
}
