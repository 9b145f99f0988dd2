package sk.gremium.office.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a document that passed {@link OfficeIntake}: what they are, how they refer to each other, their bytes. */
final class DocxPackage {

    /**
     * A reference from one part to another or to the outside.
     *
     * @param type the last segment of the type's address, such as {@code hyperlink}
     * @param target the name of a part, or an address if it is external
     */
    record Reference(String type, String target, boolean external) {}

    private final byte[] file;
    private final Map<String, ZipScan.Entry> entries;
    private final Map<String, String> typesByName = new HashMap<>();
    private final Map<String, String> typesByExtension = new HashMap<>();

    DocxPackage(byte[] file, Map<String, ZipScan.Entry> entries) {
        this.file = file;
        this.entries = entries;
        if (!has("[Content_Types].xml")) {
            throw new FileRefused(RefusalReason.NOT_DOCX);
        }
        for (Node type : xml("[Content_Types].xml").tree().children()) {
            String content = lower(type.attribute("ContentType"));
            if (type.name().endsWith(":Override")) {
                String name = lower(type.attribute("PartName"));
                typesByName.put(name.startsWith("/") ? name.substring(1) : name, content);
            } else {
                typesByExtension.put(lower(type.attribute("Extension")), content);
            }
        }
    }

    boolean has(String part) {
        return entries.containsKey(lower(part));
    }

    /** The names of all parts, in lower case. */
    Iterable<String> names() {
        return entries.keySet();
    }

    /** Every content type that the package declares, in lower case. */
    boolean declares(String fragment) {
        return typesByName.values().stream().anyMatch(type -> type.contains(fragment))
                || typesByExtension.values().stream().anyMatch(type -> type.contains(fragment));
    }

    /** The content type of a part in lower case, empty if it has none. */
    String type(String part) {
        String name = lower(part);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return typesByName.getOrDefault(name, typesByExtension.getOrDefault(extension, ""));
    }

    /** A part to be read as XML; the part must exist. */
    XmlPart xml(String part) {
        return new XmlPart(part, open(part));
    }

    /** Whether a part holds a word anywhere, looked for without reading it as XML: much quicker, and only a hint. */
    boolean mentions(String part, String word) {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = open(part)) {
            int kept = 0;
            for (int read = in.read(buffer); read > 0; read = in.read(buffer, kept, buffer.length - kept)) {
                int end = kept + read;
                if (new String(buffer, 0, end, StandardCharsets.ISO_8859_1).contains(word)) {
                    return true;
                }
                kept = Math.min(word.length() - 1, end);
                System.arraycopy(buffer, end - kept, buffer, 0, kept);
            }
            return false;
        } catch (IOException e) {
            throw new FileRefused(RefusalReason.DAMAGED, part);
        }
    }

    private InputStream open(String part) {
        ZipScan.Entry entry = entries.get(lower(part));
        if (entry == null) {
            throw new FileRefused(RefusalReason.DAMAGED, part);
        }
        var packed = new ByteArrayInputStream(file, entry.start(), entry.packed());
        return entry.deflated() ? new InflaterInputStream(packed, new Inflater(true), 1 << 15) : packed;
    }

    /** The references of a part by id, in the order of the file; of the package itself if the name is empty. */
    Map<String, Reference> references(String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String relations = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Reference> result = new LinkedHashMap<>();
        if (!has(relations)) {
            return result;
        }
        for (Node node : xml(relations).tree().children()) {
            String id = node.attribute("Id");
            String type = node.attribute("Type");
            String target = node.attribute("Target");
            if (id != null && type != null && target != null) {
                boolean external = "External".equals(node.attribute("TargetMode"));
                result.put(
                        id,
                        new Reference(
                                type.substring(type.lastIndexOf('/') + 1),
                                external ? target : resolve(folder, target),
                                external));
            }
        }
        return result;
    }

    /** The part of that type that another part refers to, null if there is none in the package. */
    @Nullable
    String related(String part, String type) {
        return references(part).values().stream()
                .filter(reference -> reference.type().equals(type) && !reference.external() && has(reference.target()))
                .map(Reference::target)
                .findFirst()
                .orElse(null);
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        var result = new StringBuilder();
        for (String step : path.replace('\\', '/').split("/", -1)) {
            if (step.equals("..")) {
                result.setLength(Math.max(0, result.lastIndexOf("/", Math.max(0, result.length() - 2)) + 1));
            } else if (!step.isEmpty() && !step.equals(".")) {
                result.append(step).append('/');
            }
        }
        return result.isEmpty() ? "" : result.substring(0, result.length() - 1);
    }

    private static String lower(@Nullable String value) {
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }
}
