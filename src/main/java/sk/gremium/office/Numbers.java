package sk.gremium.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.ListDefinition;
import sk.gremium.text.ListDefinition.Level;
import sk.gremium.text.Numbering;
import sk.gremium.text.TextBody;

/**
 * The numberings of one document. A list counts by itself in the word processor; where the labels of a text would not
 * come out so, the list is restarted at the right number, and where nothing helps the label stays text.
 */
final class Numbers {

    private final Map<Kind, Integer> kinds = new LinkedHashMap<>();
    private final Map<Sequence, Integer> nums = new LinkedHashMap<>();

    /** A list of a certain shape; a turn that begins with other numbers is a shape of its own. */
    private record Kind(String list, int turn, List<Level> levels) {}

    /** A counting sequence: a kind of list, from its start (level -1) or restarted at a number. */
    private record Sequence(int kind, int turn, int level, int start) {}

    /** Where a list stands while a text is read. */
    private record State(ListCounter counter, int num, int kind, int turn) {}

    /**
     * The number of every block that counts, by block.
     *
     * @param name names the lists of this text; lists with the same name and kind are one list in the file, which lets
     *     two versions of a text share their numberings
     */
    Map<BlockId, Look.Place> plan(TextBody text, UnaryOperator<String> name) {
        Map<String, ListDefinition> lists = new HashMap<>();
        text.lists().forEach(list -> lists.put(list.id(), list));
        Map<String, State> states = new HashMap<>();
        Map<BlockId, Look.Place> plan = new HashMap<>();
        for (Block block : text.blocks()) {
            Numbering numbering = block.numbering();
            ListDefinition list = numbering == null ? null : lists.get(numbering.list());
            if (numbering == null
                    || list == null
                    || numbering.level() >= list.levels().size()) {
                continue;
            }
            String key = name.apply(list.id());
            State before = states.computeIfAbsent(list.id(), id -> first(key, list.levels(), 0));
            State after = count(before, key, list.levels(), numbering.level(), block.label());
            if (after != null) {
                states.put(list.id(), after);
                plan.put(block.id(), new Look.Place(after.num(), numbering.level()));
            }
        }
        return plan;
    }

    private @Nullable State count(State state, String list, List<Level> levels, int level, String label) {
        boolean bullet = levels.get(level).format().equals("bullet");
        if (bullet || state.counter().peek(level).equals(label.strip())) {
            state.counter().next(level);
            return state;
        }
        int[] numbers = state.counter().numbersFor(level, label);
        if (numbers == null) {
            return null;
        }
        boolean above = state.counter().agreesAbove(level, numbers);
        int turn = state.turn() + 1;
        if (above) {
            state.counter().restart(level, numbers);
            int num = num(new Sequence(state.kind(), turn, level, numbers[level]));
            return new State(state.counter(), num, state.kind(), turn);
        }
        List<Level> moved = new ArrayList<>(levels);
        for (int i = 0; i <= level; i++) {
            moved.set(
                    i,
                    new Level(numbers[i], levels.get(i).format(), levels.get(i).text()));
        }
        State fresh = first(list, moved, turn);
        fresh.counter().next(level);
        return fresh;
    }

    private State first(String list, List<Level> levels, int turn) {
        int kind = kinds.computeIfAbsent(new Kind(list, turn, levels), k -> kinds.size());
        return new State(new ListCounter(levels), num(new Sequence(kind, turn, -1, 0)), kind, turn);
    }

    private int num(Sequence sequence) {
        return nums.computeIfAbsent(sequence, s -> nums.size() + 1);
    }

    /** The part {@code numbering.xml}. */
    CharSequence xml() {
        Xml xml = new Xml();
        xml.open("w:numbering", DocxFile.NAMESPACES);
        kinds.forEach((kind, id) -> {
            xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(id));
            xml.value("w:multiLevelType", "multilevel");
            for (int level = 0; level < kind.levels().size(); level++) {
                LevelXml.write(xml, kind.levels().get(level), level);
            }
            xml.close();
        });
        nums.forEach((sequence, num) -> {
            xml.open("w:num", "w:numId", Integer.toString(num)).value("w:abstractNumId", sequence.kind());
            if (sequence.level() >= 0) {
                xml.open("w:lvlOverride", "w:ilvl", Integer.toString(sequence.level()));
                xml.value("w:startOverride", sequence.start()).close();
            }
            xml.close();
        });
        return xml.close().content();
    }
}
