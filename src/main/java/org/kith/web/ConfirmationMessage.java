package org.kith.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the next page says when this was done, as the rest of a key that begins {@code done.}; with {@code .own} behind it, where there are
 * such words, to a young person.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConfirmationMessage {
    /** Where a redirect says something else, in its flash attributes: what was sent had been done before, or by somebody else. */
    String OTHERWISE = "done";

    /** In its place where nothing was done, and the page itself says why. */
    String NOTHING = "";

    String value();
}
