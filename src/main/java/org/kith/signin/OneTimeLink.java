package org.kith.signin;

import java.net.URI;
import java.time.Instant;

/**
 * An address that lets one person in once, and a short code that does the same for whoever types it. Both are shown once and never written down, so
 * they do not print themselves either.
 *
 * @param code in two groups; empty where only the address is known
 * @param again whether the same form had made one before, as when its page is loaded again: that one works no more
 */
public record OneTimeLink(URI address, String code, Instant expiresAt, boolean again) {

    OneTimeLink(URI address, Instant expiresAt) {
        this(address, "", expiresAt, false);
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
