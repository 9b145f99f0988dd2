package sk.gremium.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Accepts or rejects all tracked changes of a DOCX in its XML, as ISO/IEC 29500-1, 17.13.5 says it. */
final class TrackedXml {

    private final boolean accept;

    private TrackedXml(boolean accept) {
        this.accept = accept;
    }

    static byte[] accepted(byte[] docx) {
        return new TrackedXml(true).settled(docx);
    }

    static byte[] rejected(byte[] docx) {
        return new TrackedXml(false).settled(docx);
    }

    private byte[] settled(byte[] docx) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                boolean text = entry.getName().matches("word/(document|footnotes)\\.xml");
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(text ? settledPart(content) : content);
            }
        } catch (IOException | ParserConfigurationException | SAXException | TransformerException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private byte[] settledPart(byte[] part)
            throws IOException, ParserConfigurationException, SAXException, TransformerException {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
        String gone = accept ? "w:del" : "w:ins";
        String kept = accept ? "w:ins" : "w:del";
        for (Element row : all(document, "w:tr")) {
            Element properties = child(row, "w:trPr");
            if (properties != null && child(properties, gone) != null) {
                remove(row);
            }
        }
        all(document, "w:tbl").stream()
                .filter(table -> child(table, "w:tr") == null)
                .forEach(TrackedXml::remove);
        all(document, gone).stream().filter(TrackedXml::holdsRuns).forEach(TrackedXml::remove);
        all(document, kept).stream().filter(TrackedXml::holdsRuns).forEach(TrackedXml::unwrap);
        all(document, "w:delText").forEach(TrackedXml::revive);
        all(document, "w:hyperlink").stream()
                .filter(link -> !link.hasChildNodes())
                .forEach(TrackedXml::remove);
        for (String change : List.of("w:rPrChange", "w:pPrChange")) {
            all(document, change).forEach(this::settleProperties);
        }
        for (Element paragraph : all(document, "w:p")) {
            Element mark = mark(paragraph);
            if (mark != null && child(mark, gone) != null) {
                joinNext(paragraph);
            }
        }
        all(document, kept).forEach(TrackedXml::remove);
        var out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    private static @Nullable Element mark(Element paragraph) {
        Element properties = child(paragraph, "w:pPr");
        return properties == null ? null : child(properties, "w:rPr");
    }

    private static boolean holdsRuns(Element change) {
        String parent = change.getParentNode().getNodeName();
        return !parent.equals("w:rPr") && !parent.equals("w:trPr");
    }

    private void settleProperties(Element change) {
        Element now = (Element) change.getParentNode();
        Element before = child(change, now.getNodeName());
        Element mark = child(now, "w:rPr");
        now.removeChild(change);
        if (accept || before == null) {
            return;
        }
        while (now.hasChildNodes()) {
            now.removeChild(now.getFirstChild());
        }
        while (before.hasChildNodes()) {
            now.appendChild(before.getFirstChild());
        }
        if (mark != null) {
            now.appendChild(mark);
        }
    }

    /** The end of a paragraph goes: what it holds begins the next one, whose look stays. */
    private static void joinNext(Element paragraph) {
        Node next = paragraph.getNextSibling();
        List<Node> content = new ArrayList<>();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!child.getNodeName().equals("w:pPr")) {
                content.add(child);
            }
        }
        if (next != null && next.getNodeName().equals("w:p")) {
            Node properties = child((Element) next, "w:pPr");
            Node first = properties == null ? next.getFirstChild() : properties.getNextSibling();
            content.forEach(node -> next.insertBefore(node, first));
        } else if (!content.isEmpty()) {
            return;
        }
        if (!paragraph.getParentNode().getNodeName().equals("w:tc")) {
            remove(paragraph);
        }
    }

    private static List<Element> all(Document document, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return (Element) child;
            }
        }
        return null;
    }

    private static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    private static void revive(Element deleted) {
        Element text = deleted.getOwnerDocument().createElement("w:t");
        text.setAttribute("xml:space", "preserve");
        text.setTextContent(deleted.getTextContent());
        deleted.getParentNode().replaceChild(text, deleted);
    }

    private static void unwrap(Element element) {
        while (element.hasChildNodes()) {
            element.getParentNode().insertBefore(element.getFirstChild(), element);
        }
        remove(element);
    }
}
