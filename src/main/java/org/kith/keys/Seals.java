package org.kith.keys;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Seals words under a young person's own key, and opens them for that young person. Both are done inside a running transaction in which
 * the young person acts themselves: for everybody else the database holds no key. What was opened is kept nowhere, nor is the key.
 */
@Component
public class Seals {
    private final PersonKeySql sql;
    private final WrappingKey wrappingKey;

    Seals(PersonKeySql sql, WrappingKey wrappingKey) {
        this.sql = sql;
        this.wrappingKey = wrappingKey;
    }

    /**
     * @param of what the words belong to, such as the id of an entry: moved to another, they cannot be opened
     * @return AES-256-GCM as Tink writes it; its length tells that of the words to 256 bytes only
     * @throws org.springframework.dao.DataAccessException when somebody else acts: they may make no key for this young person
     */
    public byte[] seal(UUID youngPerson, UUID of, String words) {
        try {
            return keyToSealWith(youngPerson)
                    .encrypt(Padding.pad(words.getBytes(StandardCharsets.UTF_8)), label("words", youngPerson, of));
        } catch (GeneralSecurityException e) {
            throw new CannotOpen("this young person’s key cannot be opened, so nothing was sealed", e);
        }
    }

    /**
     * @param of what the words belonged to when they were sealed
     * @throws CannotOpen when somebody else acts, or when the sealed words were changed or belong elsewhere
     */
    public String open(UUID youngPerson, UUID of, byte[] sealed) {
        var sealedKey = sql.sealedKey(youngPerson)
                .orElseThrow(() -> new CannotOpen("there is no key of this young person for whoever acts", null));
        try {
            var padded = key(youngPerson, sealedKey).decrypt(sealed, label("words", youngPerson, of));
            return new String(Padding.unpad(padded), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new CannotOpen("these sealed words were changed, or belong elsewhere", e);
        }
    }

    private Aead keyToSealWith(UUID youngPerson) throws GeneralSecurityException {
        var known = sql.sealedKey(youngPerson);
        return key(youngPerson, known.isPresent() ? known.get() : made(youngPerson));
    }

    private byte[] made(UUID youngPerson) throws GeneralSecurityException {
        var sealedKey = wrappingKey.seal(WrappingKey.newKey(), label("key", youngPerson));
        sql.addIfNone(youngPerson, sealedKey, wrappingKey.number());
        return sql.sealedKey(youngPerson).orElseThrow();
    }

    private Aead key(UUID youngPerson, byte[] sealedKey) throws GeneralSecurityException {
        return wrappingKey.open(sealedKey, label("key", youngPerson));
    }

    /** Sealed in with a key or words, so that they open only as what they are and for whom they are. */
    private static byte[] label(String what, UUID... ids) {
        var name = what.getBytes(StandardCharsets.US_ASCII);
        var label =
                ByteBuffer.allocate(name.length + 2 * Long.BYTES * ids.length).put(name);
        for (var id : ids) {
            label.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return label.array();
    }
}
