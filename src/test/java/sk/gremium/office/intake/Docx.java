package sk.gremium.office.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import sk.gremium.text.Block;

/** Writes small Word documents from the XML of their parts. */
public final class Docx {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = """
             xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
             xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
             xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
             xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
             xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"
            """;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();

    private Docx() {}

    /** A document with that XML inside its body. */
    public static Docx withBody(String body) {
        var docx = new Docx();
        docx.part("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        docx.types.append(override("document", "document.main+xml"));
        return docx;
    }

    /** A paragraph with the XML of its properties and one run. */
    public static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    /** A run. */
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A paragraph in a list. */
    public static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    /** A list level. */
    public static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    public Docx styles(String xml) {
        return related("styles", xml);
    }

    public Docx numbering(String xml) {
        return related("numbering", xml);
    }

    public Docx footnotes(String xml) {
        return related("footnotes", xml);
    }

    public Docx endnotes(String xml) {
        return related("endnotes", xml);
    }

    public Docx comments(String xml) {
        return related("comments", xml);
    }

    public Docx settings(String xml) {
        return related("settings", xml);
    }

    public Docx commentsExtended(String xml) {
        String part = "<w15:commentsEx" + NAMESPACES + ">" + xml + "</w15:commentsEx>";
        relation("commentsExtended", "commentsExtended.xml", "");
        return part("word/commentsExtended.xml", part);
    }

    /** A link to the outside, by id. */
    public Docx link(String id, String type, String address) {
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"" + RELATIONS + type + "\" TargetMode=\"External\" Target=\"")
                .append(address)
                .append("\"/>");
        return this;
    }

    /** A part of any content. */
    public Docx part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A content type of a part. */
    public Docx type(String part, String type) {
        types.append("<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
        return this;
    }

    public byte[] bytes() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>"));
        all.put(
                "_rels/.rels",
                utf8(relationships("<Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "officeDocument\" Target=\"word/document.xml\"/>")));
        all.put("word/_rels/document.xml.rels", utf8(relationships(relations.toString())));
        all.putAll(parts);
        return zip(all);
    }

    /** What the reader makes of it. */
    public Imported read() {
        return DocxReader.read(bytes());
    }

    /** The blocks, each as its label and its text. */
    public List<String> lines() {
        return read().text().blocks().stream().map(Docx::line).toList();
    }

    static String line(Block block) {
        return block.label().isEmpty() ? block.text() : block.label() + " " + block.text();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Docx related(String name, String xml) {
        relation(name, name + ".xml", "");
        types.append(override(name, name + "+xml"));
        return part("word/" + name + ".xml", "<w:" + name + NAMESPACES + ">" + xml + "</w:" + name + ">");
    }

    private void relation(String type, String target, String more) {
        relations.append("<Relationship Id=\"" + type + "\" Type=\"" + RELATIONS + type + "\" Target=\"" + target + "\""
                + more + "/>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + type + "\"/>";
    }

    private static String relationships(String xml) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + xml
                + "</Relationships>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
