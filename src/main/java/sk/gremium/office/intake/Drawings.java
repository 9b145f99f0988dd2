package sk.gremium.office.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what is drawn on a page and collects the text boxes in it. */
final class Drawings {

    private Drawings() {}

    static void read(Node drawing, Story story, List<Node> boxes) {
        if (drawing.name().equals("w:object")) {
            story.leftOut(drawing.descendant("w:control") == null ? NotKept.EMBEDDED_OBJECTS : NotKept.CONTROLS);
            return;
        }
        int before = boxes.size();
        collect(drawing, boxes);
        NotKept kind = kindOf(drawing);
        if (boxes.size() > before) {
            story.leftOut(NotKept.TEXT_BOXES, boxes.size() - before);
        } else if (kind == null) {
            story.leftOut(NotKept.SHAPES);
        }
        if (kind != null) {
            story.leftOut(kind);
        }
    }

    private static @Nullable NotKept kindOf(Node drawing) {
        if (drawing.descendant("w:control") != null) {
            return NotKept.CONTROLS;
        }
        if (drawing.descendant("c:chart") != null) {
            return NotKept.CHARTS;
        }
        if (drawing.descendant("dgm:relIds") != null) {
            return NotKept.DIAGRAMS;
        }
        boolean picture = drawing.descendant("pic:pic") != null || drawing.descendant("v:imagedata") != null;
        return picture ? NotKept.IMAGES : null;
    }

    private static void collect(Node node, List<Node> boxes) {
        for (Node child : node.children()) {
            if (child.name().equals("w:txbxContent")) {
                boxes.add(child);
            } else {
                collect(child.name().equals("mc:AlternateContent") ? StoryWalker.chosen(child) : child, boxes);
            }
        }
    }
}
