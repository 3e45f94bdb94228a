package org.kith.signin;

import java.net.URI;
import java.time.Instant;

/**
 * An address that lets one person in once. It is shown once and never written down, so it does not print itself either.
 *
 * @param again whether the same form had made one before, as when its page is loaded again: that one works no more
 */
public record OneTimeLink(URI address, Instant expiresAt, boolean again) {

    OneTimeLink(URI address, Instant expiresAt) {
        this(address, expiresAt, false);
    }

    /** The key of the title of the page that shows it to whoever made it, for somebody by name. */
    public String title() {
        return again ? "link.title-for.again" : "link.title-for";
    }

    @Override
    public String toString() {
        return "OneTimeLink[until " + expiresAt + "]";
    }
}
