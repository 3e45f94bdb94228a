package org.kith.ssda903;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kith.intake.Archive;
import org.kith.intake.BoundedLines;
import org.kith.intake.BoundedMarkup;
import org.kith.intake.EmptyCells;
import org.kith.intake.Refusal;
import org.kith.intake.Utf16;

/** One XML file of a workbook, read element by element; what is not XML, or more than any workbook has, refuses it. */
final class WorkbookPart implements Closeable {

    private final String name;
    private final Reader text;
    private final XMLStreamReader xml;

    private WorkbookPart(String name, Reader text, XMLStreamReader xml) {
        this.name = name;
        this.text = text;
        this.xml = xml;
    }

    static WorkbookPart open(String name, Archive archive, String path) throws IOException {
        return open(name, bounded(name, archive, path));
    }

    /** The same of a sheet, without what only says how it looks. */
    static WorkbookPart sheet(String name, Archive archive, String path) throws IOException {
        return open(name, new EmptyCells(bounded(name, archive, path)));
    }

    private static Reader bounded(String name, Archive archive, String path) throws IOException {
        return new BoundedMarkup(
                name, new InputStreamReader(Utf16.of(archive.open(path)).asUtf8(), StandardCharsets.UTF_8));
    }

    private static WorkbookPart open(String name, Reader whole) throws IOException {
        Reader text = XmlFile.withoutMark(whole);
        XMLInputFactory factory = XmlFile.factory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new WorkbookPart(name, text, factory.createXMLStreamReader(text));
        } catch (XMLStreamException notXml) {
            throw refusal(name, notXml);
        }
    }

    /** Goes to the next beginning of one of these elements. */
    boolean next(String... elements) throws IOException {
        Set<String> wanted = Set.of(elements);
        while (hasNext()) {
            if (step() == XMLStreamConstants.START_ELEMENT && wanted.contains(xml.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next beginning or end of an element. */
    boolean nextTag() throws IOException {
        while (hasNext()) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean isStart(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    String element() {
        return xml.getLocalName();
    }

    /** The value of an attribute, whatever the namespace; empty if it is not there. */
    String attribute(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The text up to the end of the element it stands at, whose other elements are passed over. */
    String text() throws IOException {
        StringBuilder found = new StringBuilder();
        for (int depth = 1; depth > 0 && hasNext(); ) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> append(found, depth);
                default -> {}
            }
        }
        return found.toString();
    }

    /** Passes over the element at whose beginning it stands; at an end there is nothing to pass over. */
    void skip() throws IOException {
        if (xml.isEndElement()) {
            return;
        }
        for (int depth = 1; depth > 0 && nextTag(); ) {
            depth += xml.isStartElement() ? 1 : -1;
        }
    }

    Refusal tooLong() {
        return new Refusal(name, 0, "longer text", "text of at most 64 KiB in a cell");
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private void append(StringBuilder found, int depth) throws Refusal {
        if (depth == 1) {
            found.append(xml.getText());
        }
        if (found.length() > BoundedLines.LONGEST_LINE) {
            throw tooLong();
        }
    }

    private boolean hasNext() throws IOException {
        try {
            return xml.hasNext();
        } catch (XMLStreamException notXml) {
            throw refusal(name, notXml);
        }
    }

    private int step() throws IOException {
        try {
            return xml.next();
        } catch (XMLStreamException notXml) {
            throw refusal(name, notXml);
        }
    }

    private static IOException refusal(String name, XMLStreamException notXml) {
        return notXml.getNestedException() instanceof IOException refusalOrFault
                ? refusalOrFault
                : new Refusal(name, 0, "something in it that is not XML", "a whole workbook; save it anew as .xlsx");
    }
}
