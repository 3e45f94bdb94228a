package org.kith.passkeys;

/** A phone or computer did not ask for its lock, so whoever held it may be anybody: no passkey is made or used. */
public final class NotUnlocked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotUnlocked() {
        super("this device did not ask for its lock", null, false, false);
    }
}
