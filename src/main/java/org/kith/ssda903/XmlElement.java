package org.kith.ssda903;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.intake.Tidy;

/** An element of the return while it is read: its own text, and the values of the childless elements in it. */
final class XmlElement {

    private final String name;
    private final long line;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private boolean hasElements;

    XmlElement(String name, long line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    long line() {
        return line;
    }

    Map<String, String> values() {
        return values;
    }

    String text() {
        return Tidy.value(text.toString());
    }

    int length() {
        return text.length();
    }

    void append(String more) {
        text.append(more);
    }

    void noteElement() {
        hasElements = true;
    }

    boolean hasElements() {
        return hasElements;
    }

    /** Sets a value. One that stands there twice becomes both, which is no code and no date, so that it is found. */
    void set(String element, String value) {
        values.merge(element, value, (one, other) -> one + " and " + other);
    }
}
