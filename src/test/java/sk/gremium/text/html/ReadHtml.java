package sk.gremium.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import sk.gremium.text.TextBody;

/** Reads rendered HTML the way the client computes offsets. */
final class ReadHtml {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final List<String> ids = new ArrayList<>();

    ReadHtml(String html) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            walk(builder.parse(new InputSource(new StringReader("<root>" + html + "</root>")))
                    .getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    Set<String> numbers() {
        return numbers;
    }

    ReadHtml reads(TextBody text) {
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        for (var block : text.blocks()) {
            assertThat(texts.get(block.id().toString())).isEqualTo(block.text());
        }
        return this;
    }

    private void walk(Element element) {
        if (element.hasAttribute("id")) {
            ids.add(element.getAttribute("id"));
        }
        if (element.hasAttribute("data-change")) {
            numbers.add(element.getAttribute("data-change"));
        }
        if (element.hasAttribute("data-block")) {
            var read = new StringBuilder();
            read(element, read);
            texts.put(element.getAttribute("data-block"), read.toString());
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner);
            }
        }
    }

    private static void read(Node node, StringBuilder read) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                if (inner.hasAttribute("data-at")) {
                    while (read.length() < Integer.parseInt(inner.getAttribute("data-at"))) {
                        read.append('\t');
                    }
                }
                if (inner.getTagName().equals("br")) {
                    read.append('\n');
                } else if (!inner.hasAttribute("data-skip")) {
                    read(inner, read);
                }
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                read.append(child.getNodeValue());
            }
        }
    }
}
