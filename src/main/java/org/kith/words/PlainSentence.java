package org.kith.words;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that puts words into their places, or chooses between words by one of them, and counts nothing: put together here as ICU would. ICU asks
 * of each value anew what it is, and a page of fifty entries says five hundred sentences.
 */
final class PlainSentence {
    private final List<Part> parts;

    private PlainSentence(List<Part> parts) {
        this.parts = parts;
    }

    private sealed interface Part {
        /** Answers false where a value is none of words. */
        boolean say(StringBuilder said, Object[] values);
    }

    private record Text(String text) implements Part {
        @Override
        public boolean say(StringBuilder said, Object[] values) {
            said.append(text);
            return true;
        }
    }

    private record Value(int nth) implements Part {
        @Override
        public boolean say(StringBuilder said, Object[] values) {
            var words = words(values, nth);
            if (words != null) {
                said.append(words);
            }
            return words != null;
        }
    }

    private record Choice(int nth, Map<String, List<Part>> of, List<Part> otherwise) implements Part {
        @Override
        public boolean say(StringBuilder said, Object[] values) {
            var words = words(values, nth);
            return words != null && sayAll(of.getOrDefault(words, otherwise), said, values);
        }
    }

    private static @Nullable String words(Object[] values, int nth) {
        return nth < values.length && values[nth] instanceof String words ? words : null;
    }

    private static boolean sayAll(List<Part> parts, StringBuilder said, Object[] values) {
        for (var part : parts) {
            if (!part.say(said, values)) {
                return false;
            }
        }
        return true;
    }

    /** None where it counts, or says a number or a date. */
    static Optional<PlainSentence> of(String sentence) {
        var parts = parts(new MessagePattern(sentence), 0);
        return parts == null ? Optional.empty() : Optional.of(new PlainSentence(parts));
    }

    /** None where one of the values is not words: ICU knows how a number is said. */
    Optional<String> with(Object... values) {
        var said = new StringBuilder(64);
        return sayAll(parts, said, values) ? Optional.of(said.toString()) : Optional.empty();
    }

    /** Those of the message that begins at a part of the pattern; null where ICU is needed. */
    private static @Nullable List<Part> parts(MessagePattern pattern, int start) {
        var parts = new ArrayList<Part>();
        var before = pattern.getPart(start).getLimit();
        for (var i = start + 1; ; i++) {
            var part = pattern.getPart(i);
            parts.add(new Text(pattern.getPatternString().substring(before, part.getIndex())));
            before = part.getLimit();
            switch (part.getType()) {
                case MSG_LIMIT -> {
                    return List.copyOf(parts);
                }
                case SKIP_SYNTAX, INSERT_CHAR -> {}
                case ARG_START -> {
                    var value = value(pattern, i);
                    if (value == null) {
                        return null;
                    }
                    parts.add(value);
                    i = pattern.getLimitPartIndex(i);
                    before = pattern.getPart(i).getLimit();
                }
                default -> {
                    return null;
                }
            }
        }
    }

    private static @Nullable Part value(MessagePattern pattern, int at) {
        var name = pattern.getPart(at + 1);
        if (name.getType() != MessagePattern.Part.Type.ARG_NUMBER) {
            return null;
        }
        return switch (pattern.getPart(at).getArgType()) {
            case NONE -> new Value(name.getValue());
            case SELECT -> choice(pattern, at, name.getValue());
            default -> null;
        };
    }

    private static @Nullable Part choice(MessagePattern pattern, int at, int nth) {
        var of = new HashMap<String, List<Part>>();
        var end = pattern.getLimitPartIndex(at);
        for (var i = at + 2; i < end; i = pattern.getLimitPartIndex(i + 1) + 1) {
            var parts = parts(pattern, i + 1);
            if (parts == null) {
                return null;
            }
            of.putIfAbsent(pattern.getSubstring(pattern.getPart(i)), parts);
        }
        var otherwise = of.get("other");
        return otherwise == null ? null : new Choice(nth, Map.copyOf(of), otherwise);
    }
}
