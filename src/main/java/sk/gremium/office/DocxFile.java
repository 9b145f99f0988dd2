package sk.gremium.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * One document, ready to be written: puts the parts of the package together.
 *
 * @param footer what stands left of the page number on every page; empty for nothing
 */
record DocxFile(String title, Locale language, boolean landscape, String footer, List<Part> parts) {

    static final String[] NAMESPACES = {
        "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    };
    private static final String WML = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final List<String> FIXED = List.of("styles", "settings", "fontTable");

    void write(OutputStream out, Numbers numbers, Notes notes, Revisions revisions) throws IOException {
        Links links = new Links();
        FIXED.forEach(part -> links.part(part, part + ".xml"));
        links.part("numbering", "numbering.xml");
        links.part("footnotes", "footnotes.xml");
        String footerId = links.part("footer", "footer1.xml");
        BodyXml body = new BodyXml(revisions, links, notes);
        body.xml().open("w:document", NAMESPACES).open("w:body");
        parts.forEach(body::write);
        if (parts.isEmpty() || parts.getLast() instanceof Part.Table) {
            body.write(Part.Para.of(Look.of("Gap"), List.of()));
        }
        page(body.xml(), footerId);
        body.xml().close().close();
        Links noteLinks = new Links();
        CharSequence footnotes = notes.xml(revisions, noteLinks);
        try (DocxZip zip = new DocxZip(out)) {
            zip.add("[Content_Types].xml", types());
            zip.add("_rels/.rels", root());
            zip.add("word/document.xml", body.xml().content());
            zip.add("word/_rels/document.xml.rels", links.xml());
            zip.add("word/footnotes.xml", footnotes);
            if (!noteLinks.isEmpty()) {
                zip.add("word/_rels/footnotes.xml.rels", noteLinks.xml());
            }
            zip.add("word/numbering.xml", numbers.xml());
            zip.add("word/footer1.xml", Footer.xml(footer, landscape));
            for (String part : FIXED) {
                zip.add("word/" + part + ".xml", fixed(part));
            }
            zip.add("docProps/core.xml", core());
        }
    }

    private String fixed(String part) throws IOException {
        return DocxZip.fixed(part + ".xml").replace("sk-SK", language.toLanguageTag());
    }

    private void page(Xml xml, String footerId) {
        xml.open("w:sectPr").leaf("w:footerReference", "w:type", "default", "r:id", footerId);
        if (landscape) {
            xml.leaf("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
        } else {
            xml.leaf("w:pgSz", "w:w", "11906", "w:h", "16838");
        }
        String side = Integer.toString(landscape ? LANDSCAPE_SIDE : PORTRAIT_SIDE);
        String top = landscape ? "1134" : "1418";
        xml.leaf(
                "w:pgMar",
                "w:top",
                top,
                "w:right",
                side,
                "w:bottom",
                "1247",
                "w:left",
                side,
                "w:header",
                "709",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.close();
    }

    private static final int PORTRAIT_SIDE = 1361;
    private static final int LANDSCAPE_SIDE = 1134;

    /** How wide the text of a page is, in twentieths of a point. */
    static int textWidth(boolean landscape) {
        return landscape ? 16838 - 2 * LANDSCAPE_SIDE : 11906 - 2 * PORTRAIT_SIDE;
    }

    private CharSequence core() {
        Xml xml = new Xml();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(title).close();
        xml.open("dc:language").text(language.toLanguageTag()).close();
        return xml.close().content();
    }

    private static CharSequence root() {
        Xml xml = new Xml();
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        xml.leaf("Relationship", "Id", "rId1", "Type", office, "Target", "word/document.xml");
        String core = PACKAGE + "relationships/metadata/core-properties";
        xml.leaf("Relationship", "Id", "rId2", "Type", core, "Target", "docProps/core.xml");
        return xml.close().content();
    }

    private static CharSequence types() {
        Xml xml = new Xml();
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.leaf(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "/word/document.xml", WML + "document.main+xml");
        override(xml, "/word/footnotes.xml", WML + "footnotes+xml");
        override(xml, "/word/numbering.xml", WML + "numbering+xml");
        override(xml, "/word/footer1.xml", WML + "footer+xml");
        FIXED.forEach(part -> override(xml, "/word/" + part + ".xml", WML + part + "+xml"));
        override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        return xml.close().content();
    }

    private static void override(Xml xml, String part, String type) {
        xml.leaf("Override", "PartName", part, "ContentType", type);
    }
}
