package org.kith.ssda903;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody came alone to seek asylum.
 *
 * @param until the day that status ends or ended ({@code DUC}); none while it goes on
 * @param isEndUnread whether something stands there for the end that nobody can read, or there is no column for it
 */
public record Unaccompanied(@Nullable LocalDate until, boolean isEndUnread) {

    public Unaccompanied(@Nullable LocalDate until) {
        this(until, false);
    }

    /** What is known once a return says this where that was known before: an end that cannot be read takes none away. */
    public Unaccompanied after(@Nullable Unaccompanied known) {
        return isEndUnread ? known == null ? new Unaccompanied(until) : known : this;
    }
}
