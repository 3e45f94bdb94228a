package org.kith.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The provider as it describes itself (OpenID Connect Discovery), looked up when it is first needed and then every hour: no start waits for it. While it
 * is away it is not asked again for some seconds, so that a page waits once.
 */
final class Provider {
    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);
    private static final Duration REMEMBERED = Duration.ofMinutes(2);
    private static final String WELL_KNOWN = "/.well-known/openid-configuration";

    /** By a key pair of the provider's; what is signed with the client's secret, or not at all, is nobody's word. */
    private static final List<JWSAlgorithm> SIGNED_BY = List.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final ProviderSettings settings;
    private final ProviderCalls calls;
    private final Clock clock;
    private volatile @Nullable Described described;
    private volatile @Nullable Instant awayAt;

    Provider(ProviderSettings settings, ProviderCalls calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    /** What it says of itself, and how what it signs is checked. */
    record Described(
            OIDCProviderMetadata metadata, IDTokenValidator idTokens, LogoutTokenValidator logouts, Instant at) {

        /** Whether it takes the client's secret in the header only, or in the form. */
        boolean takesSecretInForm() {
            var methods = metadata.getTokenEndpointAuthMethods();
            return methods != null
                    && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        }

        URI keys() {
            return Objects.requireNonNull(metadata.getJWKSetURI());
        }
    }

    ProviderSettings settings() {
        return settings;
    }

    ProviderCalls calls() {
        return calls;
    }

    /** When it did not answer, of late. */
    Optional<Instant> awayAt() {
        return Optional.ofNullable(awayAt).filter(at -> clock.instant().isBefore(at.plus(REMEMBERED)));
    }

    /** Where somebody signs out there, if it says so and answered before; nobody waits for it. */
    Optional<URI> endsAt() {
        return Optional.ofNullable(described)
                .map(known -> known.metadata().getEndSessionEndpointURI())
                .filter(at -> ProviderSettings.isSafe(at.toString()))
                .map(at -> UriComponentsBuilder.fromUri(at)
                        .queryParam("client_id", "{id}")
                        .build(settings.client().id()));
    }

    void isThere() {
        awayAt = null;
    }

    ProviderAway isAway(Exception why) {
        awayAt = clock.instant();
        LOG.warn(
                "The provider of identities did not answer as one does: {}",
                why.getClass().getSimpleName());
        return new ProviderAway(why.getClass().getSimpleName());
    }

    /** Whether it describes itself just now, as far as that was not asked some seconds ago. */
    synchronized boolean answers() {
        var away = awayAt;
        if (away != null && clock.instant().isBefore(away.plus(LEFT_ALONE))) {
            return false;
        }
        try {
            described = look(clock.instant());
            awayAt = null;
            return true;
        } catch (IOException | GeneralException | RuntimeException e) {
            isAway(e);
            return false;
        }
    }

    synchronized Described described() throws ProviderAway {
        var now = clock.instant();
        var known = described;
        if (known != null && now.isBefore(known.at().plus(GOOD_FOR))) {
            return known;
        }
        var away = awayAt;
        if (known == null && away != null && now.isBefore(away.plus(LEFT_ALONE))) {
            throw new ProviderAway("left alone for some seconds");
        }
        try {
            var found = look(now);
            described = found;
            awayAt = null;
            return found;
        } catch (IOException | GeneralException | RuntimeException e) {
            var fault = isAway(e);
            if (known != null) {
                return known;
            }
            throw fault;
        }
    }

    private Described look(Instant now) throws IOException, GeneralException {
        var base = settings.issuer().endsWith("/")
                ? settings.issuer().substring(0, settings.issuer().length() - 1)
                : settings.issuer();
        var said = calls.retrieveResource(URI.create(base + WELL_KNOWN).toURL()).getContent();
        var metadata = OIDCProviderMetadata.parse(said);
        if (!metadata.getIssuer().getValue().equals(settings.issuer())
                || metadata.getAuthorizationEndpointURI() == null
                || metadata.getTokenEndpointURI() == null
                || metadata.getJWKSetURI() == null
                || !ProviderSettings.isSafe(
                        metadata.getAuthorizationEndpointURI().toString())) {
            throw new IOException("another issuer, or no way to sign in");
        }
        var issuer = new Issuer(settings.issuer());
        var client = new ClientID(settings.client().id());
        var keys = JWKSourceBuilder.<SecurityContext>create(
                        metadata.getJWKSetURI().toURL(), calls)
                .refreshAheadCache(false)
                .build();
        var selector = new JWSVerificationKeySelector<SecurityContext>(java.util.Set.copyOf(SIGNED_BY), keys);
        return new Described(
                metadata,
                new IDTokenValidator(issuer, client, selector, null),
                new LogoutTokenValidator(issuer, client, selector, null),
                now);
    }
}
