package org.kith.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.vocabulary.Section;
import org.kith.words.TextInput;

/**
 * What a partner asks to see, as typed.
 *
 * @param id of the question to be: made with the form, so that sending it twice asks once
 * @param sections by key
 * @param toAdd whether they would like to add to them too
 */
record AskForm(UUID id, List<String> sections, String words, boolean toAdd) {
    static final int LONGEST_WORDS = 1000;

    static AskForm empty() {
        return new AskForm(UUID.randomUUID(), List.of(), "", false);
    }

    /** The same, asking for no other sections than these. */
    AskForm among(List<Section> offered) {
        var keys = offered.stream().map(Section::key).toList();
        return new AskForm(
                id, sections.stream().filter(keys::contains).distinct().toList(), words, toAdd);
    }

    /** Whether that is what was asked before and nobody answered. */
    boolean asksFor(Ask asked) {
        return asked.waits()
                && Set.copyOf(asked.sections()).equals(Set.copyOf(sections))
                && asked.toAdd() == toAdd
                && asked.words().equals(tidyWords());
    }

    /** What is wrong, field by field, as keys in the words files. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (sections.isEmpty()) {
            wrong.put("sections", "ask.sections.none");
        }
        if (tidyWords().isEmpty()) {
            wrong.put("words", "ask.words.none");
        } else if (tidyWords().codePointCount(0, tidyWords().length()) > LONGEST_WORDS) {
            wrong.put("words", "ask.words.too-long");
        } else if (TextInput.isMarked(words)) {
            wrong.put("words", TextInput.MARKED);
        }
        return wrong;
    }

    String tidyWords() {
        return TextInput.words(words);
    }
}
