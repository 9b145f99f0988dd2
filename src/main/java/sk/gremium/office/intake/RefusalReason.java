package sk.gremium.office.intake;

/** Why a file from outside may not come in. Each reason has one sentence in every language. */
public enum RefusalReason {
    /** No bytes at all. */
    EMPTY("office.refused.empty"),
    /** More bytes than allowed; the detail is the limit in MB. */
    TOO_LARGE("office.refused.tooLarge"),
    /** Not an Office Open XML package. */
    NOT_DOCX("office.refused.notDocx"),
    /** A Word 97–2003 document, whatever its name says. */
    OLD_WORD("office.refused.oldWord"),
    /** A rich text file, whatever its name says. */
    RICH_TEXT("office.refused.richText"),
    /** Another kind of office file: a sheet, slides, an OpenDocument text; the detail is its type. */
    WRONG_KIND("office.refused.wrongKind"),
    /** Locked with a password. */
    ENCRYPTED("office.refused.encrypted"),
    /** Cut short, altered or not well-formed; the detail names the part. */
    DAMAGED("office.refused.damaged"),
    /** An archive with more entries than any document has; the detail is the limit. */
    TOO_MANY_PARTS("office.refused.tooManyParts"),
    /** Unpacks to far more than its size: a bomb, or a very repetitive generated file; the detail names the part. */
    BOMB("office.refused.bomb"),
    /** Entry names that are duplicate, absolute or climb out of the archive; the detail is the name. */
    UNSAFE_NAME("office.refused.unsafeName"),
    /** Carries macros. */
    MACROS("office.refused.macros"),
    /** Carries a program or a script; the detail is the name of the part. */
    PROGRAM("office.refused.program"),
    /** Declares XML entities or a document type, which no word processor does; the detail names the part. */
    ENTITIES("office.refused.entities"),
    /** Nested too deep or made of too many pieces. */
    TOO_COMPLEX("office.refused.tooComplex"),
    /** Reading took longer than allowed; the detail is the limit in seconds. */
    TOO_SLOW("office.refused.tooSlow");

    private final String key;

    RefusalReason(String key) {
        this.key = key;
    }

    /** The translation key of the sentence; its only argument is the detail. */
    public String key() {
        return key;
    }
}
