package org.kith.access;

/** Somebody must show again that it is them before this is done; nothing of what they sent is lost meanwhile. */
public final class NotRecent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotRecent() {
        super("a recent sign-in is needed", null, false, false);
    }
}
