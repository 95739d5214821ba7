package reimbursement.payments.files;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through an XML document from strangers, child by child. It reads no document type, follows no entity, and gives
 * up on what is nested or worded beyond any real report.
 */
final class XmlCursor {
    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 2_000;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private String namespace = "";
    private int depth;

    XmlCursor(byte[] document) {
        try {
            reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(document));
        } catch (XMLStreamException failure) {
            throw unreadable(failure);
        }
    }

    /** Goes to the document's first element and takes its namespace as the one that counts. */
    String root() {
        if (!toNextElement()) {
            throw new UnreadableReport("The document has no element.");
        }
        namespace = String.valueOf(reader.getNamespaceURI());
        return name();
    }

    String namespace() {
        return namespace;
    }

    /** Goes to the next child of the element that was entered last; false, having left it, when there is none. */
    boolean nextChild() {
        return toNextElement();
    }

    /** The local name of the current element, or empty for one of another namespace. */
    String name() {
        return namespace.equals(reader.getNamespaceURI()) ? reader.getLocalName() : "";
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** The text of the current element, which has no children, without blanks around it; leaves the element. */
    String text() {
        var name = reader.getLocalName();
        var text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(reader.getText());
                    if (text.length() > LONGEST_TEXT) {
                        throw new UnreadableReport("The text of " + name + " is too long.");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString().strip();
                }
                case XMLStreamConstants.START_ELEMENT ->
                    throw new UnreadableReport("Text was expected in " + name + ".");
                default -> {}
            }
        }
    }

    /** Leaves the current element with all that is in it. */
    void skip() {
        var outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Reads what follows the last element; anything but comments and blanks is no XML. */
    void finish() {
        try {
            while (reader.hasNext()) {
                next();
            }
            reader.close();
        } catch (XMLStreamException failure) {
            throw unreadable(failure);
        }
    }

    private boolean toNextElement() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    private int next() {
        try {
            var event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new UnreadableReport("The elements are nested too deeply.");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD -> throw new UnreadableReport("A document type is not accepted.");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableReport("An entity is not accepted.");
                default -> {}
            }
            return event;
        } catch (XMLStreamException failure) {
            throw unreadable(failure);
        }
    }

    private static UnreadableReport unreadable(XMLStreamException failure) {
        var where = failure.getLocation();
        return new UnreadableReport(
                where == null
                        ? "The document is no well-formed XML."
                        : "The document is no well-formed XML: line " + where.getLineNumber() + ", column "
                                + where.getColumnNumber() + ".");
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever other parsers are on the class path.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, baseUri, entity) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }
}
