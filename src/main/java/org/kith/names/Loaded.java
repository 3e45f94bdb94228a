package org.kith.names;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import org.kith.intake.Finding;
import org.kith.ssda903.FindingWords;

/**
 * What came of loading a list.
 *
 * @param wrote what was not there, or stood otherwise and was to be replaced, as often as it was
 * @param stays what stands otherwise and stays, as often as it does
 * @param same names that stood there already
 */
public record Loaded(
        boolean ofWorkers,
        Map<Field, Integer> wrote,
        Map<Field, Integer> stays,
        int same,
        int unnamed,
        List<Finding> findings) {
    private static final int MOST_SHOWN = 100;

    public Loaded {
        wrote = Map.copyOf(wrote);
        stays = Map.copyOf(stays);
        findings = List.copyOf(findings);
    }

    /** Whether nothing is otherwise than it was. */
    public boolean changedNothing() {
        return wrote.values().stream().allMatch(count -> count == 0);
    }

    /** How many names were written. */
    public int written() {
        return wrote.getOrDefault(Field.NAME, 0);
    }

    /** How many names stand otherwise and stay. */
    public int kept() {
        return stays.getOrDefault(Field.NAME, 0);
    }

    /** How much beside names does. */
    public int keptBesides() {
        return stays.values().stream().mapToInt(Integer::intValue).sum() - kept();
    }

    /**
     * What was written beside names, in words.
     *
     * @param words the beginning of their keys, up to what was written
     */
    public List<String> besides(String words) {
        return Field.kept(ofWorkers).stream()
                .filter(field -> field != Field.NAME && wrote.getOrDefault(field, 0) > 0)
                .map(field -> say(words + field.key() + (ofWorkers ? ".workers" : ""), wrote.getOrDefault(field, 0)))
                .toList();
    }

    /** What is left out, a fault that many lines share once. */
    List<Finding> told() {
        return FindingWords.told(findings);
    }

    /** The first of it, as many as a page takes. */
    List<Finding> shown() {
        return told().stream().limit(MOST_SHOWN).toList();
    }
}
