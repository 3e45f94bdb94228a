package org.kith.files;

import java.util.List;

/** Thrown inside a check to leave a file that is not to be kept; it never leaves {@link FileCheck}. */
final class Refusal extends Exception {

    private final transient Checked.Refused refused;

    Refusal(String reason, Object... values) {
        super(reason);
        this.refused = new Checked.Refused(reason, List.of(values));
    }

    /** For bytes that cannot be understood; why is kept for who looks into it, and not told. */
    static Refusal damaged(Throwable cause) {
        var refusal = new Refusal("file.damaged");
        refusal.initCause(cause);
        return refusal;
    }

    Checked.Refused refused() {
        return refused;
    }
}
