package org.kith.contact;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;

/** How a young person is reached, by each kind of way, with what stood there when somebody began. A kind the form had no place for stays. */
final class ContactForm {
    private static final String SEEN = "seen-";

    private ContactForm() {}

    static Form standing(ContactPart part, HowToReach now) {
        var form = Form.empty();
        for (var kind : part.kinds()) {
            form = standing(form, kind, now);
        }
        return form;
    }

    private static Form standing(Form form, ContactKind kind, HowToReach now) {
        var value = now.now(kind);
        var typed = kind == ContactKind.WAYS ? WaysForm.standing(form, value) : form.with(kind.key(), value);
        return typed.with(SEEN + kind.key(), value);
    }

    /**
     * The same form once more: what nobody touched stands as it is now, and what was said meanwhile is only put away once they were told of it.
     *
     * @param meanwhile whether somebody else said otherwise
     */
    static Form again(ContactPart part, Form form, HowToReach now, boolean meanwhile) {
        var again = form;
        for (var kind : part.kinds()) {
            if (!isTouched(form, kind)) {
                again = standing(again, kind, now);
            } else if (meanwhile) {
                again = again.with(SEEN + kind.key(), now.now(kind));
            }
        }
        return again;
    }

    static Stream<ContactKind> kinds(Form form) {
        return Arrays.stream(ContactKind.values()).filter(kind -> has(form, kind));
    }

    private static boolean has(Form form, ContactKind kind) {
        return kind == ContactKind.WAYS ? WaysForm.has(form) : form.has(kind.key());
    }

    /** What to keep; null for none. */
    static @Nullable String value(Form form, ContactKind kind) {
        return kind == ContactKind.WAYS ? WaysForm.value(form) : kind.tidy(form.value(kind.key()));
    }

    static @Nullable String seen(Form form, ContactKind kind) {
        return form.givenBack(SEEN + kind.key());
    }

    /** Whether it is to be otherwise than it was when they began. */
    static boolean isTouched(Form form, ContactKind kind) {
        return has(form, kind) && !Objects.equals(value(form, kind), seen(form, kind));
    }

    /** What stood there and is left empty now. */
    static Optional<ContactKind> takenAway(Form form) {
        return kinds(form)
                .filter(kind -> value(form, kind) == null && seen(form, kind) != null)
                .findFirst();
    }

    static Form checked(Form form) {
        var checked = WaysForm.checked(form);
        for (var kind : ContactKind.values()) {
            checked = checked.refuse(
                    kind.key(), isTouched(form, kind) ? kind.wrong(form.value(kind.key())) : null, kind.longest());
        }
        return checked;
    }
}
