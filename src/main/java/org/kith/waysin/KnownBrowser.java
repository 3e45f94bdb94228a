package org.kith.waysin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kith.database.BeginToken;
import org.kith.database.KeyedHash;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * A browser in which a code of somebody's was right: it shows so when they ask for the next one, by a cookie that names nobody and that Kith alone can make.
 * It shows too to which address that code went, so that a flood of codes asked for by others leaves its owner theirs. It lets nobody in. Kith keeps nothing
 * of it.
 */
@Component
class KnownBrowser {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final int PROOF = 64;
    private static final Duration LONG = Duration.ofDays(180);
    private static final Pattern WELL_FORMED = Pattern.compile("[0-9a-f]{32}([0-9a-f]{64}){1,2}");

    private final KeyedHash hash;

    KnownBrowser(BeginToken token) {
        this.hash = token.keyed("browsers that are known");
    }

    /** What a browser shows; nothing where that is none. */
    static Optional<String> shown(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(kept -> String.valueOf(kept.getValue()))
                .filter(kept -> WELL_FORMED.matcher(kept).matches());
    }

    boolean isOf(String shown, UUID account) {
        return isProof(shown, 2 * BYTES, account.toString());
    }

    /** Whether a code that went to this address was right in it; asked without looking up whose that is. */
    boolean isOfAddress(String shown, byte[] to) {
        return isProof(shown, 2 * BYTES + PROOF, hex(to));
    }

    /** What it is counted by. */
    static String which(String shown) {
        return shown.substring(0, 2 * BYTES);
    }

    private boolean isProof(String shown, int from, String of) {
        return shown.length() >= from + PROOF
                && MessageDigest.isEqual(
                        proof(which(shown), of), HexFormat.of().parseHex(shown.substring(from, from + PROOF)));
    }

    void keep(UUID account, byte[] to, HttpServletRequest request, HttpServletResponse response) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var random = HexFormat.of().formatHex(bytes);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(
                                name(request),
                                random + hex(proof(random, account.toString())) + hex(proof(random, hex(to))))
                        .path("/")
                        .maxAge(LONG)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private byte[] proof(String random, String of) {
        return hash.of(random + " " + of);
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-known" : "known";
    }
}
