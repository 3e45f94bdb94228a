package org.kith.vocabulary;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    /** Two sections of one name could not be told apart. */
    static Form checked(Form form, SectionNames now) {
        var checked = form;
        var seen = new HashSet<String>();
        for (var section : Section.values()) {
            var key = section.key();
            var name = form.has(key) ? name(form, section) : now.own().getOrDefault(section, "");
            var twice = !seen.add((name.isEmpty() ? section.plainName() : name).toLowerCase(Locale.UK));
            checked = checked.lineUpTo(LONGEST, key, "our-words.section.too-long")
                    .unmarked(key)
                    .refuseIf(twice, key, "our-words.section.twice");
        }
        return checked;
    }

    /** The name to keep; empty for Kith's own. */
    static String name(Form form, Section section) {
        var name = form.lineAsTyped(section.key());
        return name.equals(section.plainName()) ? "" : name;
    }
}
