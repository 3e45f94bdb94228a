package org.kith.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.words.Line;
import org.kith.words.TextInput;
import org.kith.words.WordsForm;

/**
 * A kind word as somebody typed it.
 *
 * @param id of the word to be: made with the form, so that sending it twice is one word
 * @param instead one a line
 */
record KindWordForm(UUID id, String said, String instead, String why) {
    static final int LONGEST_SAID = 60;
    static final int MOST_INSTEAD = 6;
    static final int LONGEST_INSTEAD = 80;
    static final int LONGEST_WHY = 200;

    static KindWordForm empty() {
        return new KindWordForm(UUID.randomUUID(), "", "", "");
    }

    static KindWordForm changing(OwnWord word) {
        return new KindWordForm(UUID.randomUUID(), word.said(), String.join("\n", word.instead()), word.why());
    }

    static KindWordForm of(Map<String, String> fields) {
        return new KindWordForm(
                WordsForm.of(fields.getOrDefault("id", ""), "").id(),
                fields.getOrDefault("said", ""),
                fields.getOrDefault("instead", ""),
                fields.getOrDefault("why", ""));
    }

    /**
     * What is wrong, field by field, as keys in the words files.
     *
     * @param others the words that stay beside it
     */
    Map<String, String> wrong(List<OwnWord> others) {
        var wrong = new LinkedHashMap<String, String>();
        if (tidySaid().chars().noneMatch(Character::isLetterOrDigit)) {
            wrong.put("said", "our-words.said.none");
        } else if (Line.longer(tidySaid(), LONGEST_SAID)) {
            wrong.put("said", "our-words.said.too-long");
        } else if (TextInput.isMarked(said)) {
            wrong.put("said", TextInput.MARKED);
        } else if (others.stream()
                .anyMatch(one -> !one.id().equals(id) && one.said().equalsIgnoreCase(tidySaid()))) {
            wrong.put("said", "our-words.said.there");
        }
        if (lines().size() > MOST_INSTEAD) {
            wrong.put("instead", "our-words.instead.too-many");
        } else if (lines().stream().anyMatch(line -> Line.longer(line, LONGEST_INSTEAD))) {
            wrong.put("instead", "our-words.instead.too-long");
        } else if (TextInput.isMarked(instead)) {
            wrong.put("instead", TextInput.MARKED);
        }
        if (Line.longer(tidyWhy(), LONGEST_WHY)) {
            wrong.put("why", "our-words.why.too-long");
        } else if (TextInput.isMarked(why)) {
            wrong.put("why", TextInput.MARKED);
        }
        return wrong;
    }

    /** Whether that word is there as it was typed. */
    boolean says(OwnWord one) {
        return one.said().equals(tidySaid())
                && one.instead().equals(lines())
                && one.why().equals(tidyWhy());
    }

    String tidySaid() {
        return TextInput.line(said);
    }

    String tidyWhy() {
        return TextInput.line(why);
    }

    List<String> lines() {
        return instead.lines()
                .map(TextInput::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
