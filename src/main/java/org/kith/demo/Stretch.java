package org.kith.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that began, and may have ended, and why. */
public final class Stretch {
    private final InOrganisation organisation;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable String reason;

    Stretch(InOrganisation organisation) {
        this.organisation = organisation;
    }

    public Stretch since(String when) {
        from = organisation.day(when);
        return this;
    }

    public Stretch until(String when) {
        to = organisation.day(when);
        return this;
    }

    /** @param code as the return has it: why a worker came, or why a home was left */
    public Stretch because(String code) {
        reason = code;
        return this;
    }

    LocalDate from() {
        if (from == null) {
            throw new IllegalStateException("tell since when");
        }
        return from;
    }

    @Nullable
    LocalDate to() {
        return to;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
