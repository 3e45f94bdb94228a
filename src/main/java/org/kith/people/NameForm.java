package org.kith.people;

import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.words.Line;
import org.kith.words.TextInput;

/** The name of a young person or worker. */
public final class NameForm {
    static final String NAME = "name";
    /** The name that stood there when they began. */
    static final String SEEN = "seen";

    private static final int LONGEST = 80;

    private NameForm() {}

    /** The name to keep; null for none. */
    public static @Nullable String name(String typed) {
        var tidy = TextInput.line(typed);
        return tidy.isEmpty() ? null : tidy;
    }

    /** An empty name is one taken back. */
    public static boolean isTooLong(String typed) {
        return Line.longer(TextInput.line(typed), LONGEST);
    }

    static Form of(@Nullable String name) {
        return Form.empty().with(NAME, name).with(SEEN, name);
    }

    static Form checked(Form form) {
        return form.refuseIf(isTooLong(form.value(NAME)), NAME, "name.too-long");
    }

    /** Whether a name that stood there would be gone. */
    static boolean takesAway(Form form) {
        return name(form.value(NAME)) == null && form.givenBack(SEEN) != null;
    }
}
