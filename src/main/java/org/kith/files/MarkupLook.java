package org.kith.files;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part of a Word or OpenDocument text, or a drawing in one, and refuses at what runs, opens, sends or fetches. Names count without
 * their prefix, so that no other prefix hides one. Links that somebody presses stay, and so do addresses that only name something.
 *
 * <p>Source: ECMA-376 part 1 (17.16 fields, 17.17 other content), part 2 (relationships); OpenDocument 1.3 part 3; SVG 2.
 */
final class MarkupLook {
    private static final int MOST_NAMES = 5_000;
    private static final int MOST_INSTRUCTIONS = 1_000;
    private static final int LONGEST_WORD = 200;

    private final Set<String> names = new HashSet<>();
    private final FieldCodes fields = new FieldCodes();
    /** The end of what was read of a style, which the reader gives in pieces. */
    private final StringBuilder style = new StringBuilder();

    private final boolean isTypes;
    private int instructions;

    MarkupLook(String part) {
        isTypes = part.equals("[content_types].xml");
    }

    void see(InputStream part) throws XMLStreamException, Refusal {
        var reader = reader(part);
        try {
            see(reader);
        } finally {
            reader.close();
        }
    }

    private void see(XMLStreamReader reader) throws XMLStreamException, Refusal {
        var isDrawing = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    isDrawing |= plain(reader.getLocalName()).equals("svg");
                    element(reader, isDrawing);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    style.setLength(0);
                    fields.end(plain(reader.getLocalName()));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    fields.text(reader);
                    if (isDrawing) {
                        style(reader.getText());
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(reader.getPITarget());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal("file.damaged");
                default -> {}
            }
        }
    }

    private void style(String more) throws Refusal {
        style.append(more);
        if (DrawingRule.fetches(style.toString())) {
            throw new Refusal("file.reaches-out");
        }
        style.delete(0, Math.max(0, style.length() - LONGEST_WORD));
    }

    private void element(XMLStreamReader reader, boolean isDrawing) throws Refusal {
        var element = plain(reader.getLocalName());
        known(reader.getLocalName());
        MarkupRule.element(element);
        if (element.equals("relationship")) {
            Relationships.check(reader);
        }
        fields.begin(element, reader);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i);
            known(name);
            var attribute = plain(name);
            var value = reader.getAttributeValue(i);
            MarkupRule.attribute(element, attribute, value, isTypes);
            if (isDrawing) {
                DrawingRule.attribute(attribute, value);
            }
        }
    }

    /** The reader keeps every name it has met. */
    private void known(String name) throws Refusal {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw new Refusal("file.unpacks-too-large");
        }
    }

    private void instruction(String target) throws Refusal {
        if (target.toLowerCase(Locale.ROOT).contains("stylesheet")) {
            throw new Refusal("file.reaches-out");
        }
        if (++instructions > MOST_INSTRUCTIONS) {
            throw new Refusal("file.unpacks-too-large");
        }
    }

    static String plain(String name) {
        return name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory.createXMLStreamReader(part);
    }
}
