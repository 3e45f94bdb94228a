package org.kith.passkeys;

import static org.kith.words.Words.say;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser is asked for and answers when a passkey is made or used (W3C Web Authentication, Level 3). What is asked is
 * put together anew each time. The phone or computer must ask for its own lock each time: who holds it is not yet its owner.
 */
@Component
public class Ceremony {
    private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(5);
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final PublicKeyCredentialRpEntity kith;

    Ceremony(PublicKeyCredentialRpEntity passkeysAreFor) {
        this.kith = passkeysAreFor;
    }

    /** @param had passkeys the person has already, so that one device does not make two */
    PublicKeyCredentialCreationOptions toMake(Viewer owner, UUID account, List<CredentialRecord> had, Bytes challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(kith)
                .user(AccountHandles.entity(account, owner.name().isBlank() ? say("passkey.nameless") : owner.name()))
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .excludeCredentials(had.stream().map(Ceremony::described).toList())
                .timeout(TIME_TO_ANSWER)
                .build();
    }

    /** Names no passkey: who signs in is found from the passkey they choose, so known and unknown people are asked alike. */
    PublicKeyCredentialRequestOptions toUse(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(kith.getId())
                .challenge(challenge)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(TIME_TO_ANSWER)
                .build();
    }

    static String json(Object asked) {
        return JSON.writeValueAsString(asked);
    }

    static PublicKeyCredential<AuthenticatorAttestationResponse> made(String answer) {
        return JSON.readValue(answer, new TypeReference<>() {});
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse> used(String answer) {
        return JSON.readValue(answer, new TypeReference<>() {});
    }

    /** The passkey an answer is of, by the id it goes by; nothing when it is no answer. */
    static Optional<Bytes> credentialIn(String answer) {
        try {
            return Optional.of(
                    Bytes.fromBase64(JSON.readTree(answer).at("/rawId").asString("")));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The challenge an answer says that it signed; nothing when it is no answer. */
    public static Optional<Bytes> challengeIn(String answer) {
        try {
            var signed = JSON.readTree(answer).at("/response/clientDataJSON").asString("");
            var said = JSON.readTree(Bytes.fromBase64(signed).getBytes())
                    .at("/challenge")
                    .asString("");
            return Optional.of(Bytes.fromBase64(said));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static PublicKeyCredentialDescriptor described(CredentialRecord passkey) {
        return PublicKeyCredentialDescriptor.builder()
                .id(passkey.getCredentialId())
                .transports(passkey.getTransports())
                .build();
    }
}
