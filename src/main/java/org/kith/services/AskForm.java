package org.kith.services;

import java.util.List;
import java.util.Set;
import org.kith.form.Form;
import org.kith.vocabulary.Section;

/** What a partner asks to see: which sections, why, and whether they would like to add to them too. */
final class AskForm {
    static final String SECTION = "section";
    static final String WORDS = "words";
    static final String TO_ADD = "toAdd";
    private static final int LONGEST_WORDS = 1000;

    private AskForm() {}

    /** The same, asking for no other sections than these. */
    static Form among(Form form, List<Section> offered) {
        var keys = offered.stream().map(Section::key).toList();
        return form.withAll(
                SECTION,
                form.values(SECTION).stream().filter(keys::contains).distinct().toList());
    }

    static boolean toAdd(Form form) {
        return form.chose(TO_ADD, "true");
    }

    /** Whether that is what was asked before and nobody answered. */
    static boolean asks(Form form, Ask asked) {
        return asked.waits()
                && Set.copyOf(asked.sections()).equals(Set.copyOf(form.values(SECTION)))
                && asked.toAdd() == toAdd(form)
                && asked.words().equals(form.words(WORDS));
    }

    static Form checked(Form form) {
        return form.refuseIf(form.values(SECTION).isEmpty(), SECTION, "ask.sections.none")
                .needs(WORDS, "ask.words.none")
                .wordsUpTo(LONGEST_WORDS, WORDS, "ask.words.too-long")
                .unmarked(WORDS);
    }
}
