package org.kith.vocabulary;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kith.form.Form;

/** The names of the sections; empty for Kith's own. One that was not sent is left as it is. */
final class SectionsForm {
    private static final int LONGEST = 40;

    private SectionsForm() {}

    static Form of(SectionNames now) {
        var form = Form.empty();
        for (var section : Section.values()) {
            form = form.with(section.key(), now.own().getOrDefault(section, ""));
        }
        return form;
    }

    static List<Section> sent(Form form) {
        return Arrays.stream(Section.values())
                .filter(section -> form.has(section.key()))
                .toList();
    }

    /** Two sections of one name could not be told apart; nor one that has the name another comes with, by who shared that one before. */
    static Form checked(Form form, SectionNames now) {
        var checked = form;
        var seen = new HashSet<String>();
        var plain = Arrays.stream(Section.values())
                .collect(Collectors.toMap(section -> folded(section.plainName()), section -> section));
        for (var section : Section.values()) {
            var key = section.key();
            var name = form.has(key) ? name(form, section) : now.own().getOrDefault(section, "");
            var called = folded(name.isEmpty() ? section.plainName() : name);
            var twice = !seen.add(called) || plain.getOrDefault(called, section) != section;
            checked = checked.lineUpTo(LONGEST, key, "our-words.section.too-long")
                    .unmarked(key)
                    .refuseIf(twice, key, "our-words.section.twice");
        }
        return checked;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.UK);
    }

    /** The name to keep; empty for Kith's own. */
    static String name(Form form, Section section) {
        var name = form.lineAsTyped(section.key());
        return name.equals(section.plainName()) ? "" : name;
    }
}
