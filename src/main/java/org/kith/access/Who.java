package org.kith.access;

/** Who may ask for a route at all. What they see and do there, policy and permissions decide. */
public enum Who {
    /** Anybody, signed in or not. */
    ANYBODY,
    /** Somebody who came by a one-time link and has no passkey yet. */
    ARRIVING,
    /** Somebody signed in. */
    SIGNED_IN
}
