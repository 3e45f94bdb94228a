package org.kith.web;

/** The viewer may see this but not do it: answered with 403 and the reason, given as a key in the words files. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String reason;

    public NotAllowed(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }

    /** Goes on when {@code allowed}, else refuses with {@code reason}. */
    public static void unless(boolean allowed, String reason) {
        if (!allowed) {
            throw new NotAllowed(reason);
        }
    }
}
