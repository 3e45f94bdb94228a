package org.kith.signin;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.kith.access.Whereabouts;
import org.springframework.session.Session;

/** A session that is kept: who is signed in, by which link or passkey they came, on what. It keeps these and nothing else, and no object. */
final class StoredSession implements Session {
    static final String WHO = "who";
    static final String CAME_BY = "came-by";
    static final String DEVICE = "device";
    static final String PASSKEY = "passkey";
    static final String ELSEWHERE = "elsewhere";
    static final String FROM = "from";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES_OF_RANDOM = 32;

    private @Nullable String kept;
    private final Instant began;
    private String id;
    private boolean changed;
    private @Nullable SignedIn who;
    private byte @Nullable [] cameBy;
    private @Nullable String device;
    private @Nullable UUID passkey;
    private Sessions.@Nullable Elsewhere elsewhere;
    private Whereabouts.From from = Whereabouts.From.NOT_KNOWN;

    private StoredSession(@Nullable String kept, String id, Instant began) {
        this.kept = kept;
        this.id = id;
        this.began = began;
    }

    static StoredSession begun(Instant now) {
        return new StoredSession(null, randomId(), now);
    }

    static StoredSession found(
            String id,
            Instant began,
            SignedIn who,
            byte @Nullable [] cameBy,
            String device,
            @Nullable UUID passkey,
            Sessions.@Nullable Elsewhere elsewhere) {
        var session = new StoredSession(id, id, began);
        session.who = who;
        session.cameBy = cameBy;
        session.device = device;
        session.passkey = passkey;
        session.elsewhere = elsewhere;
        return session;
    }

    private static String randomId() {
        var id = new byte[BYTES_OF_RANDOM];
        RANDOM.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    /** The id it is kept under; null before it is. */
    @Nullable
    String kept() {
        return kept;
    }

    void isKept() {
        kept = id;
        changed = false;
    }

    boolean isChanged() {
        return changed;
    }

    @Nullable
    SignedIn who() {
        return who;
    }

    byte @Nullable [] cameBy() {
        return cameBy;
    }

    String device() {
        return device == null ? "" : device;
    }

    /** The passkey it began with; null while somebody arrives. */
    @Nullable
    UUID passkey() {
        return passkey;
    }

    /** Where it began, where that was not here; null otherwise. */
    Sessions.@Nullable Elsewhere elsewhere() {
        return elsewhere;
    }

    /** From where it begins; of one that is kept already that stays in the database. */
    Whereabouts.From from() {
        return from;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = randomId();
        changed = true;
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <T extends @Nullable Object> T getAttribute(String name) {
        return (T)
                switch (name) {
                    case WHO -> who;
                    case CAME_BY -> cameBy;
                    case DEVICE -> device;
                    case PASSKEY -> passkey;
                    case ELSEWHERE -> elsewhere;
                    default -> null;
                };
    }

    @Override
    public Set<String> getAttributeNames() {
        return Stream.of(WHO, CAME_BY, DEVICE, PASSKEY, ELSEWHERE)
                .filter(name -> this.<@Nullable Object>getAttribute(name) != null)
                .collect(Collectors.toSet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        switch (name) {
            case WHO -> who = (SignedIn) value;
            case CAME_BY -> cameBy = (byte[]) value;
            case DEVICE -> device = (String) value;
            case PASSKEY -> passkey = (UUID) value;
            case ELSEWHERE -> elsewhere = (Sessions.Elsewhere) value;
            case FROM -> from = value == null ? Whereabouts.From.NOT_KNOWN : (Whereabouts.From) value;
            default -> throw new IllegalArgumentException("a session has no place for " + name);
        }
        changed = true;
    }

    @Override
    public void removeAttribute(String name) {
        if (getAttributeNames().contains(name)) {
            setAttribute(name, null);
        }
    }

    @Override
    public Instant getCreationTime() {
        return began;
    }

    /** When it is over is the database's to say ({@code kith.session_lives}); here it lasts as long as the request. */
    @Override
    public boolean isExpired() {
        return false;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        // The database writes it down as it finds the session.
    }

    @Override
    public Instant getLastAccessedTime() {
        return began;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        // It is the same for everybody.
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return Duration.ofHours(1);
    }
}
