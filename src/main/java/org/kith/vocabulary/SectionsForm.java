package org.kith.vocabulary;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kith.words.Line;
import org.kith.words.TextInput;

/** The names of the sections as somebody typed them; empty for Kith's own. One that was not sent is left as it is. */
record SectionsForm(Map<Section, String> typed) {
    static final int LONGEST = 40;

    static SectionsForm of(Map<String, String> fields) {
        var typed = new EnumMap<Section, String>(Section.class);
        Arrays.stream(Section.values())
                .filter(section -> fields.containsKey(section.key()))
                .forEach(section -> typed.put(section, fields.getOrDefault(section.key(), "")));
        return new SectionsForm(typed);
    }

    /** What is wrong, field by field, as keys in the words files: two sections of one name could not be told apart. */
    Map<String, String> wrong(SectionNames now) {
        var wrong = new LinkedHashMap<String, String>();
        var seen = new HashSet<String>();
        for (var section : Section.values()) {
            var name = typed.containsKey(section) ? name(section) : now.own().getOrDefault(section, "");
            if (Line.longer(name, LONGEST)) {
                wrong.put(section.key(), "our-words.section.too-long");
            } else if (TextInput.isMarked(name)) {
                wrong.put(section.key(), TextInput.MARKED);
            } else if (!seen.add((name.isEmpty() ? section.plainName() : name).toLowerCase(Locale.UK))) {
                wrong.put(section.key(), "our-words.section.twice");
            }
        }
        return wrong;
    }

    /** The name to keep; empty for Kith's own. */
    String name(Section section) {
        var name = TextInput.line(typed.getOrDefault(section, ""));
        return name.equals(section.plainName()) ? "" : name;
    }
}
