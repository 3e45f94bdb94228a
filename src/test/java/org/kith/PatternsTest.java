package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is matched by a pattern of Kith's own is matched soon, however long it is. */
class PatternsTest {
    /** As long as a text may be. */
    private static final int LONGEST = 50_000;

    /** Letters, signs and what stands between them, repeated. */
    private static final List<String> UNITS =
            List.of("a", "1", "é", " ", "\n", ".", "'", "[[", "a ", "a.", "1.", "a'", "1,", "a@");

    /** Where a pattern is made of words of Kith's own and kept in a field, where it is found. */
    private static final Set<String> KEPT_IN_A_FIELD =
            Set.of("ModuleName.aliases", "PublishedKind.<init>", "DateForms.pattern");

    @Test
    void everyPatternIsSoonDone() throws Exception {
        var patterns = OwnPatterns.ofKith();
        assertThat(patterns.found()).hasSizeGreaterThan(60);
        var slow = new ArrayList<String>();
        var tried = new HashMap<String, List<String>>();
        patterns.found().forEach((where, pattern) -> {
            var sought = patterns.isSought(where);
            tried.computeIfAbsent(pattern + " " + pattern.flags() + " " + sought, once -> slowOn(pattern, sought))
                    .forEach(unit -> slow.add(where + " on " + unit));
        });
        assertThat(slow).isEmpty();
    }

    private static List<String> slowOn(Pattern pattern, boolean sought) {
        return units(pattern).stream()
                .filter(unit -> !isSoonDone(pattern, text(unit), sought))
                .toList();
    }

    @Test
    void everyPatternIsKnown() throws Exception {
        assertThat(OwnPatterns.ofKith().madeElsewhere()).isEqualTo(KEPT_IN_A_FIELD);
    }

    @Test
    void aPatternThatTakesLongIsFound() throws Exception {
        assertThat(isSoonDone(Pattern.compile("[a-z]+\\."), text("a"), true)).isFalse();
        var patterns = new OwnPatterns();
        try (var own = Slow.class.getResourceAsStream("PatternsTest$Slow.class")) {
            patterns.read(
                    ClassFile.of().parse(java.util.Objects.requireNonNull(own).readAllBytes()));
        }
        assertThat(patterns.found().keySet()).containsExactly("PatternsTest$Slow.isSlow [a-z]+\\.");
        assertThat(patterns.madeElsewhere()).containsExactly("PatternsTest$Slow.isMade");
    }

    private static final class Slow {
        static boolean isSlow(String text) {
            return text.matches("[a-z]+\\.");
        }

        static boolean isMade(String text, String pattern) {
            return text.matches(pattern);
        }
    }

    /** The general ones, and each sign and letter the pattern itself names. */
    private static Set<String> units(Pattern pattern) {
        var units = new LinkedHashSet<>(UNITS);
        pattern.pattern().codePoints().limit(6).mapToObj(Character::toString).forEach(units::add);
        return units;
    }

    private static String text(String unit) {
        return unit.repeat(LONGEST / unit.length() - 1) + "!";
    }

    private static boolean isSoonDone(Pattern pattern, String text, boolean sought) {
        try {
            pattern.matcher(new Patient(text)).matches();
            if (sought) {
                pattern.matcher(new Patient(text)).results().count();
            }
            return true;
        } catch (StackOverflowError | TooOften e) {
            return false;
        }
    }

    private static final class TooOften extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A text of which each letter may be read so often, which takes some 50 ms; what takes longer ends there, on machines of any speed. */
    private static final class Patient implements CharSequence {
        private static final int TIMES = 50;

        private final String text;
        private int read;

        Patient(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++read > TIMES * LONGEST) {
                throw new TooOften();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
