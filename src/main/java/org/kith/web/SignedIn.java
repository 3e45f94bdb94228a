package org.kith.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody signed in. The session keeps their account's id and nothing else about them. */
public final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final UUID account;
    private final boolean arriving;

    /** @param arriving they came by a one-time link and may only set up their passkey */
    public SignedIn(UUID account, boolean arriving) {
        super(List.of());
        this.account = account;
        this.arriving = arriving;
        setAuthenticated(true);
    }

    public UUID account() {
        return account;
    }

    public boolean arriving() {
        return arriving;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return account.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn s && s.account.equals(account) && s.arriving == arriving;
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
