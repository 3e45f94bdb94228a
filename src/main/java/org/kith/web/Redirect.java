package org.kith.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a browser goes on after something was done, so that a reload does not send the form again.
 *
 * @param address a path of Kith's own
 * @param says what the next page says in place of the handler's {@link ConfirmationMessage}, as it says it; null for that one
 */
public record Redirect(String address, @Nullable String says) implements Answer {

    public static Redirect to(String address) {
        return new Redirect(address, null);
    }

    public Redirect saying(String other) {
        return new Redirect(address, other);
    }
}
