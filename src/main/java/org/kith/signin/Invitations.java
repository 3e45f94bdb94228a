package org.kith.signin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.actor.Viewer;
import org.kith.database.BeginToken;
import org.kith.database.KeyedHash;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * One-time links: 256 random bits of which only the SHA-256 is kept, and a short code for the same of which only a keyed hash is, good for ten minutes
 * and one use. Only the latest link of an account
 * works, and none of an account that has ended. A link is used when somebody begins with it in a browser that can make a passkey, and
 * until they have made one, that browser can give it back.
 */
@Component
public class Invitations {
    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ActorTransactions acting;
    private final InvitationSql sql;
    private final Clock clock;
    private final URI baseUrl;
    private final KeyedHash codes;
    private final KeyedHash mailed;

    Invitations(
            ActorTransactions acting,
            InvitationSql sql,
            Clock clock,
            @Value("${kith.base-url}") URI baseUrl,
            BeginToken token) {
        this.codes = token.keyed("short codes of one-time links");
        this.mailed = token.keyed("links that are sent");
        this.acting = acting;
        this.sql = sql;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** Makes a link for an account, within the transaction of whoever makes it. The account's earlier links stop working. */
    public OneTimeLink make(Viewer by, UUID account) {
        return make(by, account, UUID.randomUUID());
    }

    /**
     * The same by a form, which may be sent again.
     *
     * @param form its key, made with it
     */
    public OneTimeLink make(Viewer by, UUID account, UUID form) {
        var random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        var now = clock.instant();
        var expiresAt = now.plus(GOOD_FOR);
        var code = ShortCode.random();
        var made = new InvitationSql.Made(hash(token), codes.of(code), now, expiresAt);
        var first = sql.add(by, account, idOf(form, account), made);
        if (!first) {
            sql.add(by, account, UUID.randomUUID(), made);
        }
        return new OneTimeLink(address(token), ShortCode.shown(code), expiresAt, !first);
    }

    /**
     * A link that goes out in a message, and that nobody else is shown: its token follows from the message's id and a key that is in no database.
     *
     * @param form its key, made with it
     * @return until when it works; nothing where the form was sent before
     */
    public Optional<Instant> mail(Viewer by, UUID account, UUID form, UUID message) {
        var now = clock.instant();
        var made =
                new InvitationSql.Made(hash(tokenOf(message)), codes.of(ShortCode.random()), now, now.plus(GOOD_FOR));
        return sql.add(by, account, idOf(form, account), made) ? Optional.of(made.expiresAt()) : Optional.empty();
    }

    /** The link of a message, for that message alone. */
    public URI mailed(UUID message) {
        return address(tokenOf(message));
    }

    private String tokenOf(UUID message) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mailed.of(message.toString()));
    }

    /** Whether a link would let somebody in now. Asking does not use it up. */
    public boolean works(String token) {
        return asItStands(token).isPresent();
    }

    /** The link as whoever has opened it may copy it, with the end of its time; nothing when it would let nobody in. */
    Optional<OneTimeLink> asItStands(String token) {
        return worksUntil(hash(token)).map(until -> new OneTimeLink(address(token), until));
    }

    /** Uses a link and answers whose account it is for; nothing when it is wrong, used, too old or replaced. However many try at once, one wins. */
    public Optional<UUID> use(String token) {
        return use(hash(token));
    }

    /** The same by the hash of the link. */
    public Optional<UUID> use(byte[] hash) {
        return acting.as(Actor.job(JobName.SIGN_IN), viewer -> sql.use(hash, clock.instant()));
    }

    /** The hash of the link a typed code says, and until when it works; nothing where it would let nobody in. Asking does not use it up. */
    public Optional<ByCode> byCode(String typed) {
        return ShortCode.typed(typed)
                .flatMap(code ->
                        acting.as(Actor.job(JobName.SIGN_IN), viewer -> sql.byCode(codes.of(code), clock.instant())))
                .flatMap(hash -> worksUntil(hash).map(until -> new ByCode(hash, until)));
    }

    /** What a typed code says. */
    public record ByCode(byte[] link, Instant until) {}

    /**
     * A browser that began with a link, and turned out to make no passkey, gives it back for another browser. Answers until when it works
     * again; nothing when its time ran out meanwhile, or a passkey was made with it.
     */
    Optional<Instant> giveBack(byte[] hash) {
        acting.doAs(Actor.job(JobName.SIGN_IN), viewer -> sql.giveBack(hash));
        return worksUntil(hash);
    }

    /** A passkey was made with it: it is used, whatever else was asked of it meanwhile. */
    public void close(byte[] hash) {
        acting.doAs(Actor.job(JobName.SIGN_IN), viewer -> sql.close(hash, clock.instant()));
    }

    /** Whether a link was ended: whoever began with it does not go on. */
    public boolean ended(byte[] hash) {
        return acting.as(Actor.job(JobName.SIGN_IN), viewer -> sql.ended(hash));
    }

    private Optional<Instant> worksUntil(byte[] hash) {
        return acting.as(Actor.job(JobName.SIGN_IN), viewer -> sql.worksUntil(hash, clock.instant()));
    }

    private static UUID idOf(UUID form, UUID account) {
        return UUID.nameUUIDFromBytes((form + " " + account).getBytes(StandardCharsets.US_ASCII));
    }

    private URI address(String token) {
        return baseUrl.resolve("/welcome/" + token);
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
