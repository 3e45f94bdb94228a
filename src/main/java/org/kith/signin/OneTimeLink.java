package org.kith.signin;

import java.net.URI;
import java.time.Instant;

/** An address that lets one person in once. It is shown once and never written down, so it does not print itself either. */
public record OneTimeLink(URI address, Instant expiresAt) {

    @Override
    public String toString() {
        return "OneTimeLink[until " + expiresAt + "]";
    }
}
