package org.kith.ssda903;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kith.intake.BoundedLines;
import org.kith.intake.BoundedMarkup;
import org.kith.intake.ByteSource;
import org.kith.intake.Refusal;
import org.kith.intake.Utf16;

/**
 * Reads the XML form of a return, one child at a time: {@code EXPSSDA903} holds {@code CHILD}, which holds one
 * {@code HEADER}, with reviews, missing periods and the like inside, and an {@code EPISODE} for each episode.
 */
final class XmlFile {

    private static final String ROOT = "EXPSSDA903";
    private static final int DEEPEST = 8;

    private final String file;
    private final ByteSource source;
    private final XmlChildren children;
    private final Deque<XmlElement> open = new ArrayDeque<>();

    XmlFile(String file, ByteSource source, XmlChildren children) {
        this.file = file;
        this.source = source;
        this.children = children;
    }

    void read() throws IOException {
        try (Reader text = new InputStreamReader(Utf16.of(source.open()).asUtf8(), StandardCharsets.UTF_8)) {
            XMLStreamReader xml = factory().createXMLStreamReader(withoutMark(new BoundedMarkup(file, text)));
            while (xml.hasNext()) {
                take(xml.next(), xml);
            }
        } catch (XMLStreamException notXml) {
            throw refusalFor(notXml);
        }
    }

    private void take(int event, XMLStreamReader xml) throws Refusal {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS -> append(xml);
            default -> {
                // Comments, spaces and instructions say nothing about a child.
            }
        }
    }

    private void start(XMLStreamReader xml) throws Refusal {
        String name = xml.getLocalName().toUpperCase(Locale.ROOT);
        long line = xml.getLocation().getLineNumber();
        if (open.isEmpty() && !name.equals(ROOT)) {
            throw new Refusal(file, line, name, "a return, whose outermost element is " + ROOT);
        }
        if (open.size() == DEEPEST) {
            throw new Refusal(file, line, name, "at most " + DEEPEST + " elements one inside the other");
        }
        if (!open.isEmpty()) {
            open.element().noteElement();
        }
        open.push(new XmlElement(name, line));
    }

    private void append(XMLStreamReader xml) throws Refusal {
        XmlElement element = open.element();
        element.append(xml.getText());
        if (element.length() > BoundedLines.LONGEST_LINE) {
            throw new Refusal(file, element.line(), "longer text in " + element.name(), "text of at most 64 KiB");
        }
    }

    private void end() throws Refusal {
        XmlElement element = open.pop();
        switch (open.size()) {
            case 0 -> {}
            case 1 -> children.take(element);
            default -> children.keep(element, open.element());
        }
    }

    private IOException refusalFor(XMLStreamException notXml) {
        if (notXml.getNestedException() instanceof IOException refusalOrFault) {
            return refusalOrFault;
        }
        int line = notXml.getLocation() == null ? 0 : notXml.getLocation().getLineNumber();
        return new Refusal(file, line, "something that is not XML here, or the end", "whole and well-formed XML");
    }

    static Reader withoutMark(Reader text) throws IOException {
        PushbackReader reader = new PushbackReader(text);
        int first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return reader;
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
