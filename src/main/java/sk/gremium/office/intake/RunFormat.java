package sk.gremium.office.intake;

import org.jspecify.annotations.Nullable;

/** What run properties say about a stretch of text; null where they say nothing. */
record RunFormat(
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean strike,
        @Nullable Boolean underline,
        @Nullable Boolean hidden,
        @Nullable String position,
        @Nullable String font) {

    static final RunFormat NOTHING = new RunFormat(null, null, null, null, null, null, null);

    static RunFormat of(@Nullable Node properties) {
        if (properties == null || properties.children().isEmpty()) {
            return NOTHING;
        }
        Boolean strike = properties.flag("w:strike");
        Boolean doubleStrike = properties.flag("w:dstrike");
        String value = properties.childVal("w:u");
        Node fonts = properties.child("w:rFonts");
        return new RunFormat(
                properties.flag("w:b"),
                properties.flag("w:i"),
                Boolean.TRUE.equals(doubleStrike) ? doubleStrike : either(strike, doubleStrike),
                value == null ? null : Boolean.valueOf(!value.equals("none")),
                properties.flag("w:vanish"),
                properties.childVal("w:vertAlign"),
                fonts == null ? null : fonts.attribute("ascii"));
    }

    /** These properties, and the other ones where these say nothing. */
    RunFormat over(RunFormat other) {
        if (equals(NOTHING)) {
            return other;
        }
        return new RunFormat(
                either(bold, other.bold),
                either(italic, other.italic),
                either(strike, other.strike),
                either(underline, other.underline),
                either(hidden, other.hidden),
                either(position, other.position),
                either(font, other.font));
    }

    static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }
}
