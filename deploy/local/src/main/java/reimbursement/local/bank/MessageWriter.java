package reimbursement.local.bank;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one ISO 20022 message, element by element. */
final class MessageWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    @FunctionalInterface
    private interface Writing {
        void run() throws XMLStreamException;
    }

    MessageWriter(String message) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException failure) {
            throw new IllegalStateException("memory cannot be written", failure);
        }
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace("urn:iso:std:iso:20022:tech:xsd:" + message);
        });
    }

    /** An element with what {@code content} writes inside it. */
    MessageWriter in(String name, Runnable content) {
        write(() -> xml.writeStartElement(name));
        content.run();
        write(xml::writeEndElement);
        return this;
    }

    MessageWriter text(String name, String value) {
        write(() -> {
            xml.writeStartElement(name);
            xml.writeCharacters(value);
            xml.writeEndElement();
        });
        return this;
    }

    MessageWriter amount(String name, String currency, BigDecimal value) {
        write(() -> {
            xml.writeStartElement(name);
            xml.writeAttribute("Ccy", currency);
            xml.writeCharacters(value.toPlainString());
            xml.writeEndElement();
        });
        return this;
    }

    byte[] finished() {
        write(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        });
        return bytes.toByteArray();
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException("memory cannot be written", failure);
        }
    }
}
