package sk.gremium.text.html;

import java.util.Locale;
import sk.gremium.text.Block;
import sk.gremium.text.BlockKind;
import sk.gremium.text.redline.Line;

/** Writes the opening tag of a block, its label and its text. */
final class Element {

    private final HtmlOut out;
    private final Inline inline;
    private final HtmlWords words;

    Element(HtmlOut out, Inline inline, HtmlWords words) {
        this.out = out;
        this.inline = inline;
        this.words = words;
    }

    void open(String tag, String ownClass, Line line) {
        var block = line.block();
        out.raw("<" + tag);
        if (line.type() == Line.Type.MOVED_AWAY) {
            out.attribute("data-moved", block.id());
        } else if (line.type() == Line.Type.DELETED) {
            out.attribute("data-deleted", block.id());
        } else {
            out.attribute("id", "b-" + block.id()).attribute("data-block", block.id());
        }
        if (block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.HEADING) {
            out.attribute("data-level", block.level());
        }
        var classes = (ownClass + " " + change(line)).strip();
        if (!classes.isEmpty()) {
            out.attribute("class", classes);
        }
        if (line.change() > 0) {
            out.attribute("data-change", line.change());
        }
        out.raw(">");
    }

    private static String change(Line line) {
        return switch (line.type()) {
            case SAME -> "";
            case CHANGED -> line.reshaped() ? "changed reshaped" : "changed";
            case INSERTED, DELETED, MOVED_AWAY, MOVED_HERE ->
                line.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    void content(Line line) {
        remark(line);
        label(line);
        inline.segments(line.segments(), line.change());
    }

    /** Says that a block moved or became something else. */
    void remark(Line line) {
        switch (line.type()) {
            case MOVED_AWAY -> {
                out.raw("<a class=\"moved\" data-skip=\"\"")
                        .attribute("href", "#b-" + line.block().id());
                out.raw(">").text(words.movedAway()).raw(" </a>");
            }
            case MOVED_HERE ->
                out.raw("<span class=\"moved\" data-skip=\"\">")
                        .text(words.movedHere())
                        .raw(" </span>");
            default -> {
                if (line.reshaped()) {
                    out.heard("", words.reshaped(), " ");
                }
            }
        }
    }

    private void label(Line line) {
        var label = line.block().label();
        var before = typedBefore(line, line.block());
        if (label.isEmpty() && before.isEmpty()) {
            return;
        }
        boolean sign = (label + before).codePoints().noneMatch(Character::isLetterOrDigit);
        out.raw("<span class=\"lbl\" data-skip=\"\"").raw(sign ? " aria-hidden=\"true\">" : ">");
        if (!before.isEmpty()) {
            out.raw("<del>").text(before).raw("</del> ");
        }
        out.raw(line.type() == Line.Type.DELETED ? "<del>" : "").text(label);
        out.raw(line.type() == Line.Type.DELETED ? "</del> </span>" : " </span>");
    }

    /** The label it had, if that was part of a change and not just counted anew. */
    private static String typedBefore(Line line, Block block) {
        var old = line.old();
        return line.reshaped() && line.inNow() && old != null && !old.label().equals(block.label()) ? old.label() : "";
    }
}
