package sk.gremium.office;

import java.util.LinkedHashMap;
import java.util.Map;

/** The relationships of one part: what it needs from other parts, and the addresses it links to. */
final class Links {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> hrefs = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    /** The relationship id of an address; the same address gives the same id. */
    String link(String href) {
        return hrefs.computeIfAbsent(href, h -> "rLink" + (hrefs.size() + 1));
    }

    /** The relationship id of another part, such as {@code styles} in {@code styles.xml}. */
    String part(String type, String target) {
        return parts.computeIfAbsent(type + ' ' + target, t -> "rPart" + (parts.size() + 1));
    }

    boolean isEmpty() {
        return hrefs.isEmpty() && parts.isEmpty();
    }

    CharSequence xml() {
        Xml xml = new Xml();
        xml.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        parts.forEach((part, id) -> {
            int space = part.indexOf(' ');
            String type = OFFICE + part.substring(0, space);
            xml.leaf("Relationship", "Id", id, "Type", type, "Target", part.substring(space + 1));
        });
        hrefs.forEach((href, id) -> xml.leaf(
                "Relationship", "Id", id, "Type", OFFICE + "hyperlink", "Target", href, "TargetMode", "External"));
        return xml.close().content();
    }
}
