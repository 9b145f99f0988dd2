package sk.gremium.office.intake;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML part of a document, read forward and without recursion. A document type, too deep a nesting or too many pieces
 * end the reading with {@link FileRefused}; nothing outside the part is ever fetched.
 */
final class XmlPart {

    private static final int DEEPEST = 400;
    private static final int MOST_NODES = 400_000;
    private static final int LONGEST_TEXT = 4_000_000;

    private final String part;
    private final XMLStreamReader reader;
    private final Names names = new Names();
    private final boolean[] spaceKept = new boolean[DEEPEST + 2];
    private int depth;

    XmlPart(String part, InputStream in) {
        this.part = part;
        try {
            this.reader = factory().createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new FileRefused(RefusalReason.DAMAGED, part);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Depth is bounded here, so that too much of it is told from a part that is not well-formed.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the part is read");
        });
        return factory;
    }

    /** Walks the root element, which is the only child. */
    Cursor root() {
        return new StreamCursor(0);
    }

    /** The whole part as a tree. */
    Node tree() {
        Cursor root = root();
        if (!root.next()) {
            throw new FileRefused(RefusalReason.DAMAGED, part);
        }
        return root.node();
    }

    private int advance() {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new FileRefused(RefusalReason.TOO_COMPLEX, part);
                    }
                    String space = reader.getAttributeValue(XMLConstants.XML_NS_URI, "space");
                    spaceKept[depth] = space == null ? spaceKept[depth - 1] : space.equals("preserve");
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new FileRefused(RefusalReason.ENTITIES, part);
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw new FileRefused(RefusalReason.DAMAGED, part);
        }
    }

    private boolean ended() {
        try {
            return !reader.hasNext();
        } catch (XMLStreamException e) {
            throw new FileRefused(RefusalReason.DAMAGED, part);
        }
    }

    private Node startedNode() {
        int count = reader.getAttributeCount();
        Map<String, String> attributes = count == 0 ? Map.of() : new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            String namespace = reader.getAttributeNamespace(i);
            attributes.put(
                    names.attribute(namespace == null ? "" : namespace, reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        return new Node(elementName(), attributes);
    }

    private String elementName() {
        String namespace = reader.getNamespaceURI();
        return names.element(namespace == null ? "" : namespace, reader.getLocalName());
    }

    private Node readTree() {
        Node root = startedNode();
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        var text = new StringBuilder();
        int nodes = 1;
        while (!open.isEmpty()) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++nodes > MOST_NODES) {
                        throw new FileRefused(RefusalReason.TOO_COMPLEX, part);
                    }
                    Node child = startedNode();
                    open.element().add(child);
                    open.push(child);
                    text.setLength(0);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    Node closed = open.pop();
                    if (closed.children().isEmpty() && !text.isEmpty()) {
                        closed.setText(
                                spaceKept[depth + 1]
                                        ? text.toString()
                                        : text.toString().trim());
                    }
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    if (text.length() > LONGEST_TEXT) {
                        throw new FileRefused(RefusalReason.TOO_COMPLEX, part);
                    }
                }
                default -> {}
            }
        }
        return root;
    }

    /** Walks the children of the element that is open at its depth. */
    private final class StreamCursor implements Cursor {

        private final int parentDepth;
        private @Nullable Node read;
        private String name = "";

        StreamCursor(int parentDepth) {
            this.parentDepth = parentDepth;
        }

        @Override
        public boolean next() {
            read = null;
            while (!ended()) {
                int event = advance();
                if (event == XMLStreamConstants.START_ELEMENT && depth == parentDepth + 1) {
                    name = elementName();
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT && depth < parentDepth) {
                    return false;
                }
            }
            return false;
        }

        @Override
        public Node node() {
            if (read == null) {
                read = readTree();
            }
            return read;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Cursor children() {
            return new StreamCursor(parentDepth + 1);
        }
    }
}
