package org.kith.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Kith asks the provider: who somebody is, and whether they are still there. Tokens go no further than from here into what is kept, sealed. */
final class Asking {
    private static final Set<Integer> REFUSED = Set.of(401, 403);

    private final Provider provider;
    private final URI back;

    /** @param back where the provider sends people back to */
    Asking(Provider provider, URI back) {
        this.provider = provider;
        this.back = back;
    }

    /**
     * Who somebody is, and what to ask again with.
     *
     * @param claims nothing where the provider only said that they are still there
     */
    record Answered(Optional<Claims> claims, @Nullable String toAskAgain) {
        @Override
        public String toString() {
            return "Answered";
        }
    }

    /** Where a browser goes to sign in. */
    URI address(Handed handed, boolean anew) throws ProviderAway {
        var settings = provider.settings();
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        settings.scope(),
                        new ClientID(settings.client().id()),
                        back)
                .endpointURI(provider.described().metadata().getAuthorizationEndpointURI())
                .state(new State(handed.state()))
                .nonce(new Nonce(handed.nonce()))
                .codeChallenge(new CodeVerifier(handed.verifier()), CodeChallengeMethod.S256);
        return (anew ? request.maxAge(0).prompt(new Prompt(Prompt.Type.LOGIN)) : request)
                .build()
                .toURI();
    }

    /** Who came back with a code. */
    Answered whoCame(String code, Handed handed) throws ProviderAway, SaidNo {
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(handed.verifier()));
        var answered = tokens(grant);
        var claims = claims(answered, new Nonce(handed.nonce()));
        return new Answered(Optional.of(claims), toAskAgain(answered, null));
    }

    /** Whether they are still there, and in which groups. */
    Answered stillThere(String toAskAgain) throws ProviderAway, SaidNo {
        var answered = tokens(new RefreshTokenGrant(new RefreshToken(toAskAgain)));
        var tokens = answered.getOIDCTokens();
        var claims = tokens.getIDToken() == null
                ? userInfo(tokens.getAccessToken()).map(this::ofUserInfo)
                : Optional.of(claims(answered, null));
        if (claims.isEmpty() && provider.settings().groups().isPresent()) {
            throw new ProviderAway("nothing said of their groups");
        }
        return new Answered(claims, toAskAgain(answered, toAskAgain));
    }

    private static @Nullable String toAskAgain(OIDCTokenResponse answered, @Nullable String former) {
        var token = answered.getOIDCTokens().getRefreshToken();
        return token == null ? former : token.getValue();
    }

    private OIDCTokenResponse tokens(AuthorizationGrant grant) throws ProviderAway, SaidNo {
        var endpoint = provider.described().metadata().getTokenEndpointURI();
        try {
            var request = new TokenRequest.Builder(endpoint, client(), grant).build();
            var answered = OIDCTokenResponseParser.parse(request.toHTTPRequest().send(provider.calls()));
            if (!answered.indicatesSuccess()) {
                throw refused(answered.toErrorResponse().getErrorObject());
            }
            provider.isThere();
            return (OIDCTokenResponse) answered.toSuccessResponse();
        } catch (IOException | ParseException | ClassCastException e) {
            throw provider.isAway(e);
        }
    }

    /** No is said in one way; anything else, such as a secret that is not right, is a fault of one of the two programs and no word on anybody. */
    private SaidNo refused(@Nullable ErrorObject error) throws ProviderAway {
        if (error != null && OAuth2Error.INVALID_GRANT.getCode().equals(error.getCode())) {
            provider.isThere();
            return SaidNo.ofThem("invalid_grant");
        }
        throw provider.isAway(new IOException("refused"));
    }

    private ClientAuthentication client() throws ProviderAway {
        var client = provider.settings().client();
        var id = new ClientID(client.id());
        var secret = new Secret(client.secret());
        return provider.described().takesSecretInForm()
                ? new ClientSecretPost(id, secret)
                : new ClientSecretBasic(id, secret);
    }

    private Claims claims(OIDCTokenResponse answered, @Nullable Nonce nonce) throws ProviderAway, SaidNo {
        var settings = provider.settings();
        var said = verified(answered, nonce);
        var claims =
                new Claims(settings.issuer(), said.getSubject().getValue(), settings.claims(), said.toJSONObject());
        if (settings.groups().isPresent() && !claims.hasGroups() && !claims.tooManyGroups()) {
            return beside(claims, answered);
        }
        return nonce == null || claims.email().isPresent() ? claims : withAddress(claims, answered);
    }

    /** An address is needed once, of whoever was invited: without one they are told so. */
    private Claims withAddress(Claims claims, OIDCTokenResponse answered) throws ProviderAway {
        try {
            return beside(claims, answered);
        } catch (SaidNo nothingMore) {
            return claims;
        }
    }

    private Claims beside(Claims claims, OIDCTokenResponse answered) throws ProviderAway, SaidNo {
        return userInfo(answered.getOIDCTokens().getAccessToken())
                .filter(more -> more.getSubject().getValue().equals(claims.subject()))
                .map(more -> claims.and(more.toJSONObject()))
                .orElse(claims);
    }

    private IDTokenClaimsSet verified(OIDCTokenResponse answered, @Nullable Nonce nonce) throws ProviderAway, SaidNo {
        try {
            var said = provider.described()
                    .idTokens()
                    .validate(Objects.requireNonNull(answered.getOIDCTokens().getIDToken()), nonce);
            return isForKith(said);
        } catch (KeySourceException e) {
            throw provider.isAway(e);
        } catch (BadJOSEException | JOSEException | RuntimeException e) {
            throw SaidNo.notBelieved(e.getClass().getSimpleName());
        }
    }

    /** A token for several programs says which of them asked for it; the library takes it for any of them. */
    private IDTokenClaimsSet isForKith(IDTokenClaimsSet said) throws SaidNo {
        var asked = said.getAuthorizedParty();
        var right = asked == null
                ? said.getAudience().size() == 1
                : asked.getValue().equals(provider.settings().client().id());
        if (!right) {
            throw SaidNo.notBelieved("asked for by another program");
        }
        return said;
    }

    private Claims ofUserInfo(UserInfo said) {
        var settings = provider.settings();
        return new Claims(settings.issuer(), said.getSubject().getValue(), settings.claims(), said.toJSONObject());
    }

    /** What stands beside the token, where the provider has more of it there. Whoever it does not show it to with a token it just gave is vouched for no longer. */
    private Optional<UserInfo> userInfo(AccessToken token) throws ProviderAway, SaidNo {
        var endpoint = provider.described().metadata().getUserInfoEndpointURI();
        if (endpoint == null) {
            return Optional.empty();
        }
        try {
            var answer = new UserInfoRequest(endpoint, token).toHTTPRequest().send(provider.calls());
            if (REFUSED.contains(answer.getStatusCode())) {
                throw SaidNo.ofThem("refused beside the token");
            }
            var answered = UserInfoResponse.parse(answer);
            if (!answered.indicatesSuccess()) {
                throw provider.isAway(new IOException("answered " + answer.getStatusCode()));
            }
            return Optional.ofNullable(answered.toSuccessResponse().getUserInfo());
        } catch (IOException | ParseException e) {
            throw provider.isAway(e);
        }
    }
}
