package sk.gremium.office;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph looks: its style and its place in a numbering.
 *
 * @param style the id of a paragraph style of {@code styles.xml}
 * @param number the automatic number it carries, null for none
 * @param indent from the left edge in twentieths of a point, null for what style and numbering say
 * @param hanging how far the first line stands out to the left, in the same unit; counts only with an indent
 */
record Look(String style, @Nullable Place number, @Nullable Integer indent, int hanging) {

    static Look of(String style) {
        return new Look(style, null, null, 0);
    }

    /** A reference into {@code numbering.xml}. */
    record Place(int num, int level) {}
}
