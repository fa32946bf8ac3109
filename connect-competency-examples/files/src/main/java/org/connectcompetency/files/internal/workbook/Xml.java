package org.connectcompetency.files.internal.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * The XML of one part of a workbook, read from its beginning to its end. Names are compared without their namespaces,
 * as the two editions of the format differ in nothing else here.
 */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final XMLStreamReader2 reader;

    Xml(String part, byte[] content) {
        this.part = part;
        try {
            reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes on to the next event; false at the end of the document. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.next() == XMLStreamConstants.DTD) {
                throw Parts.damaged(
                        "the part " + Parts.shown(part) + " has a document type, which no part of a workbook may");
            }
            return true;
        } catch (XMLStreamException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof XMLStreamException cause) {
                throw damaged(cause);
            }
            throw e;
        }
    }

    /** Returns whether an element of this name begins here. */
    boolean begins(String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    /** Returns whether an element begins here. */
    boolean begins() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** Returns whether an element of this name ends here. */
    boolean ends(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean ends() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    String name() {
        return reader.getLocalName();
    }

    String prefix() {
        String prefix = reader.getPrefix();
        return prefix == null || prefix.isEmpty() ? "" : prefix + ":";
    }

    boolean isEmptyElement() {
        try {
            return reader.isEmptyElement();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** Returns an attribute of the element that begins here; null if there is none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    int intAttribute(String name, int absent) {
        String value = attribute(name);
        return value == null || !value.matches("[0-9]{1,9}") ? absent : Integer.parseInt(value);
    }

    /** Returns whether there is text here. */
    boolean isText() {
        return reader.getEventType() == XMLStreamConstants.CHARACTERS
                || reader.getEventType() == XMLStreamConstants.CDATA
                || reader.getEventType() == XMLStreamConstants.SPACE;
    }

    String text() {
        return reader.getText();
    }

    /** Returns where in the part's bytes this event begins. */
    int start() {
        return offset(reader.getLocationInfo().getStartingByteOffset());
    }

    /** Returns where in the part's bytes this event is over. */
    int end() {
        try {
            return offset(reader.getLocationInfo().getEndingByteOffset());
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private int offset(long offset) {
        if (offset < 0) {
            throw Parts.damaged("the part " + Parts.shown(part) + " is not in UTF-8");
        }
        return (int) offset;
    }

    /** Calls for each element of this name, at its beginning. */
    static void each(String part, byte[] content, String name, Consumer<Xml> element) {
        Xml xml = new Xml(part, content);
        while (xml.next()) {
            if (xml.begins(name)) {
                element.accept(xml);
            }
        }
    }

    private RuntimeException damaged(XMLStreamException e) {
        String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return Parts.damaged("the XML of the part " + Parts.shown(part) + " cannot be read: "
                + (why.length() > 200 ? why.substring(0, 200) + "…" : why));
    }
}
