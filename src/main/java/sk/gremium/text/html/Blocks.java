package sk.gremium.text.html;

import java.util.ArrayList;
import java.util.List;
import sk.gremium.text.Block;
import sk.gremium.text.BlockKind;
import sk.gremium.text.redline.Line;

/** Writes lines one after the other, list entries as lists and rows as tables. */
final class Blocks {

    private final HtmlOut out;
    private final Inline inline;
    private final Element element;
    private final HtmlWords words;
    private int tables;

    Blocks(HtmlOut out, HtmlWords words) {
        this.out = out;
        this.words = words;
        inline = new Inline(out, words);
        element = new Element(out, inline, words);
    }

    void write(List<Line> lines) {
        for (int at = 0; at < lines.size(); ) {
            at = switch (lines.get(at).block().kind()) {
                case TABLE_ROW -> table(lines, at);
                case LIST_ITEM -> list(lines, at);
                case HEADING, PARAGRAPH, FOOTNOTE -> {
                    single(lines.get(at));
                    yield at + 1;
                }
            };
        }
    }

    private void single(Line line) {
        var block = line.block();
        if (block.kind() == BlockKind.FOOTNOTE) {
            element.open("div role=\"note\"", "footnote", line);
            element.content(line);
            backLink(block);
            out.raw("</div>\n");
        } else if (block.kind() == BlockKind.HEADING) {
            // What only reminds of a heading that left must not appear among the headings.
            var tag = line.type() == Line.Type.MOVED_AWAY ? "p" : "h" + Math.clamp(block.level() + 1L, 2, 6);
            element.open(tag, "heading", line);
            element.content(line);
            out.raw("</" + tag + ">\n");
        } else {
            element.open("p", "", line);
            element.content(line);
            out.raw("</p>\n");
        }
    }

    private void backLink(Block note) {
        if (inline.isReferenced(note.id())) {
            out.raw("<a class=\"back\" data-skip=\"\"").attribute("href", "#ref-" + note.id());
            out.attribute("aria-label", words.backToText()).raw("> ↩</a>");
        }
    }

    private int list(List<Line> lines, int from) {
        // The labels are ours; the role keeps it a list for readers where the style sheet takes the markers away.
        out.raw("<ul class=\"items\" role=\"list\">\n");
        int at = from;
        for (; at < lines.size() && lines.get(at).block().kind() == BlockKind.LIST_ITEM; at++) {
            element.open("li", "", lines.get(at));
            element.content(lines.get(at));
            out.raw("</li>\n");
        }
        out.raw("</ul>\n");
        return at;
    }

    private int table(List<Line> lines, int from) {
        var rows = new ArrayList<Line>();
        var notes = new ArrayList<Line>();
        int at = from;
        var group = new TableGroup();
        for (; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.block().kind() == BlockKind.FOOTNOTE) {
                notes.add(line);
            } else if (group.takes(line)) {
                rows.add(line);
            } else {
                break;
            }
        }
        out.raw("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\"");
        out.attribute("aria-label", words.table() + " " + ++tables).raw(">");
        new TableHtml(out, inline, element).write(rows);
        out.raw("</div>\n");
        notes.forEach(this::single);
        return at;
    }
}
