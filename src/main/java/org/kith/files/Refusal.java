package org.kith.files;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

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

    /** What another's reader was stopped with, however it wraps that. */
    static Optional<Refusal> inside(@Nullable Throwable failure) {
        var at = failure;
        for (int depth = 0; at != null && depth < 10; depth++) {
            if (at instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            at = at instanceof XMLStreamException xml && xml.getNestedException() != null
                    ? xml.getNestedException()
                    : at.getCause();
        }
        return Optional.empty();
    }

    Checked.Refused refused() {
        return refused;
    }
}
