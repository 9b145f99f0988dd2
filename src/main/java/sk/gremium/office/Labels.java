package sk.gremium.office;

/** The fixed words of a document, in the language it is written in: an ICU message by its key. */
@FunctionalInterface
public interface Labels {

    /** The words for a key of {@code i18n/office_*.properties}, its places filled with the arguments. */
    String get(String key, Object... arguments);
}
