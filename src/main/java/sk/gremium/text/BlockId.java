package sk.gremium.text;

import java.util.UUID;

/** Names a block for as long as the draft lives: it stays the same from version to version. */
public record BlockId(UUID value) {

    /** A new id, never used before. */
    public static BlockId random() {
        return new BlockId(UUID.randomUUID());
    }

    /** Reads what {@link #toString()} wrote; throws {@link IllegalArgumentException} for anything else. */
    public static BlockId of(String text) {
        return new BlockId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
