package org.kith.signin;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's phone: makes one passkey and signs with it, as W3C Web Authentication Level 3 lays down, and can be told to misbehave. */
public final class Phone {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_CREDENTIAL = 0x40;

    String origin = Slice.BASE_URL;
    int uses = 0;

    /** Whether it asks for its lock before it makes or uses a passkey. */
    boolean asksForItsLock = true;

    private final byte[] id;
    private final KeyPair keys = newKeys();
    private String handle = "";

    public Phone() {
        this(Bits.random());
    }

    /** One at whose browser Kith has another address. */
    public static Phone of(String origin) {
        var phone = new Phone();
        phone.origin = origin;
        return phone;
    }

    private Phone(byte[] id) {
        this.id = id;
    }

    /** One that says it holds this phone's passkey, but does not know its key. */
    Phone impostor() {
        var impostor = new Phone(id);
        impostor.handle = handle;
        return impostor;
    }

    /** Answers what a page asked when it wanted a new passkey. */
    public String make(String asked) {
        var options = JSON.readTree(asked);
        handle = options.at("/user/id").asString();
        var authData = authenticatorData(options.at("/rp/id").asString(), unlocked() | WITH_CREDENTIAL);
        var attestation = new LinkedHashMap<String, Object>();
        attestation.put("fmt", "none");
        attestation.put("attStmt", Map.of());
        attestation.put("authData", join(authData, new byte[16], new byte[] {0, (byte) id.length}, id, publicKey()));
        return answer(Map.of(
                "clientDataJSON", text(clientData("webauthn.create", options)),
                "attestationObject", text(cbor(attestation))));
    }

    /** Answers what a page asked when somebody wants to sign in. */
    public String use(String asked) {
        var options = JSON.readTree(asked);
        var authData = authenticatorData(options.at("/rpId").asString(), unlocked());
        var clientData = clientData("webauthn.get", options);
        return answer(Map.of(
                "clientDataJSON", text(clientData),
                "authenticatorData", text(authData),
                "signature", text(sign(join(authData, Bits.sha256(clientData)))),
                "userHandle", handle));
    }

    private int unlocked() {
        return asksForItsLock ? PRESENT | VERIFIED : PRESENT;
    }

    private String answer(Map<String, String> response) {
        return JSON.writeValueAsString(Map.of(
                "id",
                text(id),
                "rawId",
                text(id),
                "type",
                "public-key",
                "clientExtensionResults",
                Map.of(),
                "response",
                response));
    }

    private byte[] clientData(String type, JsonNode options) {
        return JSON.writeValueAsBytes(Map.of(
                "type",
                type,
                "challenge",
                options.at("/challenge").asString(),
                "origin",
                origin,
                "crossOrigin",
                false));
    }

    private byte[] authenticatorData(String rpId, int flags) {
        return join(
                Bits.sha256(rpId.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(Integer.BYTES).putInt(uses).array());
    }

    private byte[] publicKey() {
        return cbor(EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256));
    }

    private static byte[] cbor(Object value) {
        return new ObjectConverter().getCborConverter().writeValueAsBytes(value);
    }

    private byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static final class Bits {
        static byte[] sha256(byte[] content) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(content);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        public static byte[] random() {
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            return bytes;
        }
    }
}
