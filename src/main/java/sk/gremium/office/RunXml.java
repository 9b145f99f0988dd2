package sk.gremium.office;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Mark;
import sk.gremium.text.Mark.Style;

/** Writes pieces of text as runs, with their formatting, links, references to footnotes and tracked changes. */
final class RunXml {

    private final Xml xml;
    private final Revisions revisions;
    private final Links links;
    private final Notes notes;

    RunXml(Xml xml, Revisions revisions, Links links, Notes notes) {
        this.xml = xml;
        this.revisions = revisions;
        this.links = links;
        this.notes = notes;
    }

    void write(List<Piece> pieces) {
        int i = 0;
        while (i < pieces.size()) {
            String href = href(pieces.get(i));
            int end = i + 1;
            while (end < pieces.size() && Objects.equals(href, href(pieces.get(end)))) {
                end++;
            }
            if (href == null) {
                pieces.subList(i, end).forEach(this::changed);
            } else {
                open(href);
                pieces.subList(i, end).forEach(this::changed);
                xml.close();
            }
            i = end;
        }
    }

    private void open(String href) {
        if (href.startsWith("#")) {
            xml.open("w:hyperlink", "w:anchor", href.substring(1), "w:history", "1");
        } else {
            xml.open("w:hyperlink", "r:id", links.link(href), "w:history", "1");
        }
    }

    private static @Nullable String href(Piece piece) {
        for (Mark mark : piece.marks()) {
            if (mark instanceof Mark.Link(String href)) {
                return href;
            }
        }
        return null;
    }

    /** A piece may be inserted or deleted by this document and carry undecided changes of its own. */
    private void changed(Piece piece) {
        int opened = 0;
        boolean deleted = piece.change() == Change.DELETED;
        for (Mark mark : piece.marks()) {
            if (mark instanceof Mark.Inserted(var author, var at)) {
                xml.open("w:ins", revisions.next(author, at));
                opened++;
            }
        }
        String element = piece.change().element();
        if (element != null) {
            xml.open(element, revisions.next());
            opened++;
        }
        for (Mark mark : piece.marks()) {
            if (mark instanceof Mark.Deleted(var author, var at)) {
                xml.open("w:del", revisions.next(author, at));
                deleted = true;
                opened++;
            }
        }
        run(piece, deleted);
        for (; opened > 0; opened--) {
            xml.close();
        }
    }

    private void run(Piece piece, boolean deleted) {
        xml.open("w:r");
        Notes.Reference reference = notes.reference(piece);
        properties(piece);
        if (reference == null) {
            letters(piece.text(), deleted ? "w:delText" : "w:t");
        } else if (reference.automatic()) {
            xml.leaf("w:footnoteReference", "w:id", Integer.toString(reference.id()));
        } else {
            xml.leaf("w:footnoteReference", "w:customMarkFollows", "1", "w:id", Integer.toString(reference.id()));
            letters(piece.text(), deleted ? "w:delText" : "w:t");
        }
        xml.close();
    }

    private void letters(String text, String element) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                if (i > start) {
                    xml.open(element, "xml:space", "preserve")
                            .text(text.substring(start, i))
                            .close();
                }
                if (i < text.length()) {
                    xml.leaf(text.charAt(i) == '\n' ? "w:br" : "w:tab");
                }
                start = i + 1;
            }
        }
    }

    private void properties(Piece piece) {
        String style = Notes.target(piece) != null ? "FootnoteReference" : href(piece) == null ? "" : "Hyperlink";
        Set<Mark> before = piece.before();
        if (style.isEmpty() && before == null && styles(piece.marks()).isEmpty()) {
            return;
        }
        xml.open("w:rPr");
        look(style, piece.marks());
        if (before != null) {
            xml.open("w:rPrChange", revisions.next()).open("w:rPr");
            look(style, before);
            xml.close().close();
        }
        xml.close();
    }

    private void look(String style, Set<Mark> marks) {
        if (!style.isEmpty()) {
            xml.value("w:rStyle", style);
        }
        Set<Mark> styles = styles(marks);
        if (styles.contains(Style.BOLD)) {
            xml.leaf("w:b").leaf("w:bCs");
        }
        if (styles.contains(Style.ITALIC)) {
            xml.leaf("w:i").leaf("w:iCs");
        }
        if (styles.contains(Style.STRIKE)) {
            xml.leaf("w:strike");
        }
        if (styles.contains(Style.UNDERLINE)) {
            xml.value("w:u", "single");
        }
        if (styles.contains(Style.SUBSCRIPT) || styles.contains(Style.SUPERSCRIPT)) {
            xml.value("w:vertAlign", styles.contains(Style.SUBSCRIPT) ? "subscript" : "superscript");
        }
    }

    private static Set<Mark> styles(Set<Mark> marks) {
        if (marks.isEmpty()) {
            return marks;
        }
        Set<Mark> styles = new HashSet<>();
        for (Mark mark : marks) {
            if (mark instanceof Style) {
                styles.add(mark);
            }
        }
        return styles;
    }
}
