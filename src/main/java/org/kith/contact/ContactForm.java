package org.kith.contact;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.words.TextInput;

/**
 * How a young person is reached, as somebody typed it.
 *
 * @param typed as it was typed; nothing for a kind the form had no place for
 * @param seen what stood there when they began; empty for nothing
 */
record ContactForm(Map<ContactKind, String> typed, Map<ContactKind, String> seen) {

    static ContactForm of(Map<String, String> fields) {
        var typed = new EnumMap<ContactKind, String>(ContactKind.class);
        var seen = new EnumMap<ContactKind, String>(ContactKind.class);
        for (var kind : ContactKind.values()) {
            if (fields.containsKey(kind.key())) {
                typed.put(kind, fields.getOrDefault(kind.key(), ""));
                seen.put(kind, TextInput.givenBack(fields.getOrDefault("seen-" + kind.key(), "")));
            }
        }
        return new ContactForm(typed, seen);
    }

    /** What stands now, to begin with. */
    static ContactForm standing(HowToReach now) {
        var values = new EnumMap<ContactKind, String>(ContactKind.class);
        for (var kind : ContactKind.values()) {
            values.put(kind, Objects.requireNonNullElse(now.now(kind), ""));
        }
        return new ContactForm(values, values);
    }

    /** What to keep; null for none. */
    @Nullable
    String value(ContactKind kind) {
        return kind.tidy(typed.getOrDefault(kind, ""));
    }

    /** Whether it is to be otherwise than it was when they began. */
    boolean isTouched(ContactKind kind) {
        return typed.containsKey(kind) && !Objects.equals(value(kind), seen(kind));
    }

    /** What stood there and is left empty now. */
    Optional<ContactKind> takenAway() {
        return typed.keySet().stream()
                .filter(kind -> value(kind) == null && seen(kind) != null)
                .findFirst();
    }

    @Nullable
    String seen(ContactKind kind) {
        var stood = seen.getOrDefault(kind, "");
        return stood.isEmpty() ? null : stood;
    }

    /** What cannot be kept, kind by kind, as keys in the words files. */
    Map<ContactKind, String> wrong() {
        var wrong = new EnumMap<ContactKind, String>(ContactKind.class);
        typed.forEach((kind, words) -> {
            var why = isTouched(kind) ? kind.wrong(words) : null;
            if (why != null) {
                wrong.put(kind, why);
            }
        });
        return wrong;
    }
}
