package org.kith.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Somebody signed in. The session keeps their account's id, when they last showed that it is them, and nothing else about them.
 */
public final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 2L;

    static final Duration RECENT = Duration.ofMinutes(5);
    static final Duration AGAIN = Duration.ofMinutes(30);

    private final UUID account;
    private final boolean arriving;
    private final Instant shown;
    private final boolean ownPhone;

    /**
     * @param arriving they came by a one-time link and may only set up their passkey
     * @param shown when they showed that it is them
     */
    public SignedIn(UUID account, boolean arriving, Instant shown) {
        this(account, arriving, shown, false);
    }

    /** @param ownPhone whether they stay signed in there for weeks, since they said that the phone is theirs */
    public SignedIn(UUID account, boolean arriving, Instant shown, boolean ownPhone) {
        super(List.of());
        this.account = account;
        this.arriving = arriving;
        this.shown = shown;
        this.ownPhone = ownPhone;
        setAuthenticated(true);
    }

    public UUID account() {
        return account;
    }

    public boolean arriving() {
        return arriving;
    }

    /** When they last showed that it is them. */
    public Instant shown() {
        return shown;
    }

    /**
     * Whether they showed that it is them within {@link #RECENT}. What matters most, such as who can see a record and who comes in, asks for it:
     * a phone left lying open must not be enough.
     */
    public boolean recently(Instant now) {
        return now.isBefore(shown.plus(RECENT));
    }

    /** Whether they stay signed in there for weeks. */
    public boolean ownPhone() {
        return ownPhone;
    }

    /**
     * Whether what is most theirs opens without showing again that it is them: on a phone on which somebody stays signed in for weeks only within
     * {@link #AGAIN}, since it may be in other hands by now; elsewhere a session ends before that matters.
     */
    public boolean opensWhatIsTheirs(Instant now) {
        return !ownPhone || now.isBefore(shown.plus(AGAIN));
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
