package org.entente.publicregister.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML document of one namespace, element by element. Characters that XML 1.0 does not know are left out.
final class XmlText {

    private static final String NOT_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    /// What stands inside an element.
    @FunctionalInterface
    interface Content {

        void write() throws XMLStreamException;
    }

    XmlText(String root, String namespace) {
        this.writer = writer(bytes);
        written(() -> {
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        });
    }

    /// An element with text.
    XmlText element(String name, String text, String... attributes) {
        return element(name, () -> writer.writeCharacters(text.replaceAll(NOT_XML, "")), attributes);
    }

    /// An element with more elements.
    ///
    /// @param attributes names and values in turn
    XmlText element(String name, Content content, String... attributes) {
        written(() -> {
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], attributes[i + 1].replaceAll(NOT_XML, ""));
            }
            content.write();
            writer.writeEndElement();
        });
        return this;
    }

    /// The whole document.
    byte[] end() {
        written(() -> {
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        });
        return bytes.toByteArray();
    }

    private static XMLStreamWriter writer(ByteArrayOutputStream bytes) {
        try {
            return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The XML writer of the JDK does not start", e);
        }
    }

    private static void written(Content content) {
        try {
            content.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("An XML document could not be written", e);
        }
    }
}
