package sk.gremium.office.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbering part of a document: the definitions of its lists and the numberings made of them. */
final class NumberingPart {

    private static final int LEVELS = 9;
    private static final int LONGEST_LINK = 10;

    private final Map<String, Node> definitions = new HashMap<>();
    private final Map<String, Node> numberings = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Styles styles;

    /** Reads the root of the numbering part; null for a document without one. */
    NumberingPart(@Nullable Node root, Styles styles) {
        this.styles = styles;
        if (root != null) {
            for (Node node : root.children()) {
                if (node.name().equals("w:abstractNum")) {
                    String id = node.attribute("abstractNumId");
                    definitions.put(id == null ? "" : id, node);
                } else if (node.name().equals("w:num")) {
                    String id = node.attribute("numId");
                    numberings.put(id == null ? "" : id, node);
                }
            }
        }
    }

    /** The numbering of that id, null if there is none. */
    @Nullable
    Instance instance(String id) {
        Node numbering = numberings.get(id);
        if (numbering == null || id.equals("0")) {
            return null;
        }
        return instances.computeIfAbsent(id, any -> new Instance(id, numbering));
    }

    /** A definition, or the one that a list style stands for. */
    private @Nullable Node definition(@Nullable String id) {
        Node definition = definitions.get(id == null ? "" : id);
        for (int i = 0; i < LONGEST_LINK && definition != null; i++) {
            String style = definition.childVal("w:numStyleLink");
            String list = style == null ? null : styles.listOfStyle(style);
            Node numbering = list == null ? null : numberings.get(list);
            String linked = numbering == null ? null : numbering.childVal("w:abstractNumId");
            Node next = linked == null ? null : definitions.get(linked);
            if (next == null || next == definition) {
                break;
            }
            definition = next;
        }
        return definition;
    }

    /** One numbering: a definition with what this numbering changes of it. */
    final class Instance {

        private final String id;
        private final String shared;
        private final @Nullable ListLevel[] levels = new @Nullable ListLevel[LEVELS];
        private final boolean[] anew = new boolean[LEVELS];
        private boolean changed;

        private Instance(String id, Node numbering) {
            this.id = id;
            Node definition = definition(numbering.childVal("w:abstractNumId"));
            String definitionId = definition == null ? null : definition.attribute("abstractNumId");
            this.shared = definitionId == null ? "none" : definitionId;
            if (definition != null) {
                for (Node level : definition.children()) {
                    if (level.name().equals("w:lvl")) {
                        set(level.attribute("ilvl"), ListLevel.of(level));
                    }
                }
            }
            for (Node override : numbering.children()) {
                if (override.name().equals("w:lvlOverride")) {
                    override(override);
                }
            }
        }

        private void override(Node override) {
            changed = true;
            String at = override.attribute("ilvl");
            Node level = override.child("w:lvl");
            if (level != null) {
                set(at, ListLevel.of(level));
            }
            int place = Node.number(at, -1);
            ListLevel old = level(place);
            if (override.child("w:startOverride") != null && old != null) {
                anew[place] = true;
                int start = override.childNumber("w:startOverride", old.start());
                set(at, new ListLevel(start, old.format(), old.text(), old.legal(), old.restart(), old.style()));
            }
        }

        private void set(@Nullable String at, ListLevel level) {
            int place = Node.number(at, -1);
            if (place >= 0 && place < LEVELS) {
                levels[place] = level;
            }
        }

        String id() {
            return id;
        }

        /** The definition: numberings that share it count together. */
        String shared() {
            return shared;
        }

        /** A name for the list: that of the definition, unless this numbering changes it. */
        String name() {
            return changed ? "n" + id : "a" + shared;
        }

        boolean startsAnew(int level) {
            return anew[level];
        }

        @Nullable
        ListLevel level(int level) {
            return level >= 0 && level < LEVELS ? levels[level] : null;
        }

        /** The level that stands for a paragraph style, or the level that the style names. */
        int levelOfStyle(Styles.Paragraph style) {
            for (int i = 0; i < LEVELS; i++) {
                ListLevel level = levels[i];
                if (level != null && style.id().equals(level.style())) {
                    return i;
                }
            }
            return style.listLevel();
        }
    }
}
