package sk.gremium.office.intake;

import java.util.HashMap;
import java.util.Map;

/**
 * Short names for the elements of WordprocessingML: the usual prefix, a colon and the local name, whichever prefix the
 * file declares and whether it is written in the transitional or in the strict dialect.
 */
final class Names {

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/word/";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OPEN + "wordprocessingml/2006/main", "w"),
            Map.entry(STRICT + "wordprocessingml/main", "w"),
            Map.entry(OPEN + "officeDocument/2006/math", "m"),
            Map.entry(STRICT + "officeDocument/math", "m"),
            Map.entry(OPEN + "officeDocument/2006/relationships", "r"),
            Map.entry(STRICT + "officeDocument/relationships", "r"),
            Map.entry(OPEN + "markup-compatibility/2006", "mc"),
            Map.entry(OPEN + "drawingml/2006/picture", "pic"),
            Map.entry(STRICT + "drawingml/picture", "pic"),
            Map.entry(OPEN + "drawingml/2006/chart", "c"),
            Map.entry(STRICT + "drawingml/chart", "c"),
            Map.entry(OPEN + "drawingml/2006/diagram", "dgm"),
            Map.entry(STRICT + "drawingml/diagram", "dgm"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"),
            Map.entry(MICROSOFT + "2010/wordml", "w14"),
            Map.entry(MICROSOFT + "2012/wordml", "w15"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

    private final Map<String, Map<String, String>> known = new HashMap<>();

    /** The name of an element; the same string object for the same name. */
    String element(String namespace, String local) {
        return known.computeIfAbsent(namespace, any -> new HashMap<>())
                .computeIfAbsent(local, any -> PREFIXES.getOrDefault(namespace, "x") + ":" + local);
    }

    /** The name of an attribute: without a prefix if it has no namespace or the one of WordprocessingML. */
    String attribute(String namespace, String local) {
        if (namespace.isEmpty()) {
            return local;
        }
        String name = element(namespace, local);
        return name.startsWith("w:") ? local : name;
    }
}
