package sk.gremium.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every view is: the {@code <main>} of its page with breadcrumb, heading, one line that says what is wanted,
 * the actions beside it and the content below.
 *
 * <pre>{@code
 * @Route("zasadnutia/:id") @PermitAll
 * class MeetingView extends Page implements BeforeEnterObserver {
 *     public void beforeEnter(BeforeEnterEvent event) {
 *         var meeting = meetings.details(id(event));
 *         title(Texts.t(this, "meeting.title", meeting.number()));
 *         crumbs(new RouterLink(meeting.committee(), CommitteeView.class, …));
 *         lead(new DeadlineNote(…));
 *         actions(Buttons.of(…), Buttons.primary(…));
 *         content(new Card(…), …);
 *     }
 * }
 * }</pre>
 *
 * Every setter replaces what was there, so a view can call them again after each change. The browser's title is
 * "heading – what it is about – Gremium". On navigation inside the application the focus goes to the heading.
 */
public abstract class Page extends Main implements HasDynamicTitle {

    private static final String VISITED = "gremium.visited";

    private final Nav breadcrumb = new Nav();
    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div actions = new Div();
    private final Div head = new Div();
    private final Div body = new Div();
    private String about = "";

    /** An empty page of ordinary width. */
    protected Page() {
        addClassName("page");
        setId("main");
        breadcrumb.addClassName("crumbs");
        breadcrumb.setVisible(false);
        heading.getElement().setAttribute("tabindex", "-1");
        lead.addClassName("lead");
        lead.setVisible(false);
        actions.addClassName("page-actions");
        actions.setVisible(false);
        var words = new Div(breadcrumb, heading, lead);
        head.addClassName("page-head");
        head.add(words, actions);
        body.addClassName("page-body");
        add(head, body);
    }

    /** The heading, and with it the title of the browser's tab. */
    protected final void title(String text) {
        title(text, "");
    }

    /** A heading that other pages have too, and in the browser's title also what this one is about. */
    protected final void title(String text, String about) {
        heading.setText(text);
        this.about = about;
        if (isAttached()) {
            getUI().orElseThrow().getPage().setTitle(getPageTitle());
        }
    }

    @Override
    public String getPageTitle() {
        return Stream.of(heading.getText(), about, "Gremium")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    /** The way here, from the top: links ({@link RouterLink} or {@link Anchor}), without this page itself. */
    protected final void crumbs(Component... links) {
        var list = new OrderedList();
        for (Component link : links) {
            list.add(new ListItem(link));
        }
        breadcrumb.removeAll();
        breadcrumb.add(list);
        breadcrumb.setVisible(links.length > 0);
    }

    /** The line below the heading in words. */
    protected final void lead(String sentence) {
        lead.setText(sentence);
        lead.setVisible(!sentence.isEmpty());
    }

    /** The line below the heading made of pieces: tags, a {@link DeadlineNote}, text. */
    protected final void lead(Component... pieces) {
        refill(lead, pieces);
    }

    /** The buttons beside the heading, at most one of them primary, which comes last. */
    protected final void actions(Component... buttons) {
        refill(actions, buttons);
    }

    /** Everything below the heading. */
    protected final void content(Component... pieces) {
        refill(body, pieces);
    }

    /** Adds to the content. */
    protected final void append(Component... pieces) {
        body.add(pieces);
    }

    /** Lets the page take the whole width, its head on a band of its own: for work tables and documents. */
    protected final void wide() {
        addClassName("page-wide");
    }

    private static void refill(HtmlContainer place, Component... pieces) {
        place.removeAll();
        place.add(pieces);
        place.setVisible(pieces.length > 0);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        breadcrumb.getElement().setAttribute("aria-label", Texts.t(this, "uikit.page.breadcrumb"));
        var ui = event.getUI();
        if (ComponentUtil.getData(ui, VISITED) == null) {
            ComponentUtil.setData(ui, VISITED, true);
        } else {
            heading.getElement().executeJs("requestAnimationFrame(() => this.focus({preventScroll: true}))");
        }
    }
}
