package org.kith.writing;

import java.util.HashMap;
import java.util.List;

/**
 * How old most people are who can read a text: the Flesch–Kincaid grade, which is a year of school in the United States, and five years,
 * since its first grade begins at six. The grade is 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid, Fishburne, Rogers
 * and Chissom, “Derivation of New Readability Formulas for Navy Enlisted Personnel”, Research Branch Report 8-75, 1975).
 */
final class ReadingAge {
    private static final int GRADE_TO_AGE = 5;

    /** When school begins. */
    private static final int YOUNGEST = 5;

    /** The end of a degree: above it the figure says nothing more. */
    private static final int OLDEST = 22;

    private ReadingAge() {}

    static int of(List<Sentence> sentences) {
        var words = sentences.stream().mapToInt(Sentence::count).sum();
        var known = new HashMap<String, Integer>();
        var syllables = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .mapToInt(word -> known.computeIfAbsent(word.text(), Syllables::in))
                .sum();
        return (int) Math.clamp(Math.round(grade(words, sentences.size(), syllables) + GRADE_TO_AGE), YOUNGEST, OLDEST);
    }

    static double grade(int words, int sentences, int syllables) {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }
}
