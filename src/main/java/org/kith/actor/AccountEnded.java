package org.kith.actor;

/** The account this transaction wanted to act as has ended or never was. */
public final class AccountEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AccountEnded(Throwable cause) {
        super("the account has ended", cause);
    }
}
