package org.kith.signin;

import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.kith.words.FromWhere;

/**
 * Where somebody is signed in.
 *
 * @param hash what it is known by: a hash of its id, which signs nobody in
 * @param device the browser and the kind of device, as the browser says it; empty where it does not
 * @param passkey what they call the device whose passkey it began with; null where that is not known, or has gone
 * @param ownPhone whether they said that the phone is theirs, so that it lasts longer
 * @param from from where it began, as far as that is known
 * @param here whether it is the one they look with
 */
record OwnSession(
        byte[] hash,
        Instant signedInAt,
        Instant lastUsedAt,
        String device,
        @Nullable String passkey,
        boolean ownPhone,
        FromWhere from,
        boolean here) {

    /** When it is over, wherever it is used meanwhile. */
    Instant until() {
        return signedInAt.plus(Sessions.ON_OWN_PHONE);
    }

    String key() {
        return HexFormat.of().formatHex(hash);
    }

    /** What a form sent; nothing where it is none. */
    static byte[] hash(String key) {
        try {
            return HexFormat.of().parseHex(key);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
