package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.kith.passkeys.Ceremony;
import org.kith.web.BrowserToken;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/**
 * What a passkey must sign: random, given to this browser's visit alone, and good for an hour and one answer. It carries the proof that Kith
 * gave it out, so nothing is kept of a page that nobody signs in on.
 */
@Component
public class Challenges {
    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 16;
    private static final int SAID = RANDOM_BYTES + Long.BYTES;
    private static final int LENGTH = SAID + 32;

    private final SessionSql sql;
    private final Clock clock;
    private volatile byte @Nullable [] key;

    Challenges(SessionSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Bytes make(HttpServletRequest request, HttpServletResponse response) {
        var said = new byte[SAID];
        RANDOM.nextBytes(said);
        ByteBuffer.wrap(said).putLong(RANDOM_BYTES, clock.instant().getEpochSecond());
        var proof = proof(said, BrowserToken.in(request, response));
        return new Bytes(ByteBuffer.allocate(LENGTH).put(said).put(proof).array());
    }

    /** The challenge that an answer says it signed; nothing when it was not given to this visit, or too long ago. */
    public Optional<Bytes> answered(HttpServletRequest request, String answer) {
        return BrowserToken.of(request).flatMap(visit -> Ceremony.challengeIn(answer)
                .filter(challenge -> isGood(challenge.getBytes(), visit)));
    }

    /** When one was given that a page of another site brings back; nothing when it was not given to this visit, or too long ago. */
    public Optional<Instant> given(HttpServletRequest request, Bytes challenge) {
        return BrowserToken.of(request)
                .filter(visit -> isGood(challenge.getBytes(), visit))
                .map(visit -> given(challenge.getBytes()));
    }

    private static Instant given(byte[] challenge) {
        return Instant.ofEpochSecond(ByteBuffer.wrap(challenge).getLong(RANDOM_BYTES));
    }

    /** Whether this is its first answer that holds. */
    public boolean isFirstAnswer(Bytes challenge) {
        return sql.isFirstAnswer(challenge.toBase64UrlString());
    }

    private boolean isGood(byte[] challenge, String visit) {
        if (challenge.length != LENGTH) {
            return false;
        }
        var said = Arrays.copyOf(challenge, SAID);
        return MessageDigest.isEqual(proof(said, visit), Arrays.copyOfRange(challenge, SAID, LENGTH))
                && clock.instant().isBefore(given(challenge).plus(GOOD_FOR));
    }

    private byte[] proof(byte[] said, String visit) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            mac.update(said);
            return mac.doFinal(visit.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asked for once, so that the page to sign in on is there while the database is away. */
    private byte[] key() {
        var known = key;
        if (known == null) {
            known = sql.challengeKey();
            key = known;
        }
        return known;
    }
}
