package org.kith.actor;

/** There is no such thing for this actor: it does not exist, or they may not see it. Both are answered alike, as 404. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not there for this actor", null, false, false);
    }
}
