package sk.gremium.office.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of an XML part, read wholly: name, attributes, and either children or text. */
final class Node {

    private final String name;
    private final Map<String, String> attributes;
    private final List<Node> children = new ArrayList<>(2);
    private String text = "";

    Node(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    /** The characters of an element without children, as they stand in the file. */
    String text() {
        return text;
    }

    List<Node> children() {
        return children;
    }

    void add(Node child) {
        children.add(child);
    }

    void setText(String text) {
        this.text = text;
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** The attribute {@code val}, on which most elements of WordprocessingML hang. */
    @Nullable
    String val() {
        return attributes.get("val");
    }

    @Nullable
    Node child(String childName) {
        for (Node child : children) {
            if (child.name.equals(childName)) {
                return child;
            }
        }
        return null;
    }

    /** The attribute {@code val} of a child, null if either is missing. */
    @Nullable
    String childVal(String childName) {
        Node child = child(childName);
        return child == null ? null : child.val();
    }

    /** A property that is on by being there, unless its value says off; null if it is not there. */
    @Nullable
    Boolean flag(String childName) {
        Node child = child(childName);
        if (child == null) {
            return null;
        }
        String value = child.val();
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The first element of that name below this one, at any depth; null if there is none. */
    @Nullable
    Node descendant(String wanted) {
        for (Node child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
            Node found = child.descendant(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The number in the attribute {@code val} of a child; the other value if it is missing or no number. */
    int childNumber(String childName, int otherwise) {
        return number(childVal(childName), otherwise);
    }

    static int number(@Nullable String value, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
