package org.kith.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kith.TestClock;

/** A provider of identities within a test: it signs with a key of its own, and does wrong what a test tells it to. */
public final class MockProvider implements AutoCloseable {
    static final String CLIENT = "kith";
    static final String SECRET = "mock secret";

    private final HttpServer server;
    private final RSAKey key = key();
    private final Map<String, Granted> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> refresh = new ConcurrentHashMap<>();

    /** Who signs in there with any browser that comes to it. */
    public volatile Person comes;

    /** What is put into ID tokens last of all. */
    volatile UnaryOperator<JWTClaimsSet.Builder> spoilt = UnaryOperator.identity();

    volatile boolean down;
    volatile boolean silent;
    volatile boolean withoutRefresh;
    volatile boolean groupsBeside;
    volatile boolean withoutIdTokenAgain;
    volatile int besideAnswers;
    final Set<String> userAgents = ConcurrentHashMap.newKeySet();

    /** Somebody it knows, who can be changed as administrators of a provider do. */
    public static final class Person {
        final String subject = UUID.randomUUID().toString();
        final String session = UUID.randomUUID().toString();
        final String email;
        volatile boolean verified = true;
        public volatile boolean disabled;
        public volatile List<String> groups;
        volatile long signedInAt = TestClock.now().getEpochSecond();

        public Person(String email, String... groups) {
            this.email = email;
            this.groups = List.of(groups);
        }
    }

    private record Granted(Person who, Map<String, String> asked) {}

    public MockProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/realm/.well-known/openid-configuration", with -> answer(with, this::described));
        server.createContext(
                "/realm/keys", with -> answer(with, form -> new Answer(200, new JWKSet(key.toPublicJWK()).toString())));
        server.createContext("/realm/authorize", this::sendsBack);
        server.createContext("/realm/token", with -> answer(with, this::token));
        server.createContext("/realm/userinfo", with -> answer(with, form -> userInfo(with)));
        server.start();
    }

    private void sendsBack(HttpExchange with) throws IOException {
        var sent = with.getRequestURI().toString();
        var back = URI.create(fields(URI.create(sent).getRawQuery()).get("redirect_uri"));
        with.getResponseHeaders()
                .set("Location", back.resolve(signsIn(sent, comes)).toString());
        with.sendResponseHeaders(302, -1);
        with.close();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realm";
    }

    /** Somebody signs in there, whom Kith sent; answers where their browser is sent back to. */
    String signsIn(String sentTo, Person who) {
        var asked = fields(URI.create(sentTo).getRawQuery());
        if ("login".equals(asked.get("prompt"))) {
            who.signedInAt = TestClock.now().getEpochSecond();
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, new Granted(who, asked));
        var back = URI.create(asked.get("redirect_uri")).getPath();
        return back + "?code=" + code + "&state=" + asked.get("state") + "&iss=" + issuer();
    }

    String logoutToken(Person who, UnaryOperator<JWTClaimsSet.Builder> changed) {
        return signed(
                changed.apply(new JWTClaimsSet.Builder()
                                .issuer(issuer())
                                .audience(CLIENT)
                                .subject(who.subject)
                                .claim("sid", who.session)
                                .jwtID(UUID.randomUUID().toString())
                                .issueTime(Date.from(TestClock.now()))
                                .expirationTime(Date.from(TestClock.now().plusSeconds(120)))
                                .claim(
                                        "events",
                                        Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())))
                        .build(),
                key,
                "logout+jwt");
    }

    String idToken(Person who, String nonce) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(who.subject)
                .issueTime(Date.from(TestClock.now()))
                .expirationTime(Date.from(TestClock.now().plusSeconds(300)))
                .claim("auth_time", who.signedInAt)
                .claim("sid", who.session)
                .claim("email", who.email)
                .claim("email_verified", who.verified);
        if (nonce != null) {
            claims.claim("nonce", nonce);
        }
        if (!groupsBeside) {
            claims.claim("groups", who.groups);
        }
        return signed(spoilt.apply(claims).build(), key, "JWT");
    }

    static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signed(JWTClaimsSet claims, RSAKey by, String type) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(by.getKeyID())
                            .type(new JOSEObjectType(type))
                            .build(),
                    claims);
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Answer(int status, String json) {}

    private interface Answers {
        Answer to(Map<String, String> form);
    }

    private void answer(HttpExchange with, Answers answers) throws IOException {
        userAgents.add(String.valueOf(with.getRequestHeaders().getFirst("User-Agent")));
        if (silent) {
            return;
        }
        var form = fields(new String(with.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var answer = down ? new Answer(503, "{}") : answers.to(form);
        var body = answer.json().getBytes(StandardCharsets.UTF_8);
        with.getResponseHeaders().set("Content-Type", "application/json");
        with.sendResponseHeaders(answer.status(), body.length);
        with.getResponseBody().write(body);
        with.close();
    }

    private Answer described(Map<String, String> form) {
        var here = issuer();
        return new Answer(
                200,
                json(Map.of(
                        "issuer",
                        here,
                        "end_session_endpoint",
                        here + "/logout",
                        "authorization_endpoint",
                        here + "/authorize",
                        "token_endpoint",
                        here + "/token",
                        "userinfo_endpoint",
                        here + "/userinfo",
                        "jwks_uri",
                        here + "/keys",
                        "response_types_supported",
                        List.of("code"),
                        "subject_types_supported",
                        List.of("public"),
                        "id_token_signing_alg_values_supported",
                        List.of("RS256"))));
    }

    private Answer token(Map<String, String> form) {
        var who =
                "refresh_token".equals(form.get("grant_type")) ? refresh.get(form.get("refresh_token")) : granted(form);
        if (who == null || who.disabled) {
            return new Answer(400, "{\"error\":\"invalid_grant\"}");
        }
        var nonce = form.get("nonce for the mock");
        var token = UUID.randomUUID().toString();
        refresh.put(token, who);
        var said = new HashMap<String, Object>(Map.of(
                "access_token", token, "token_type", "Bearer", "expires_in", 300, "id_token", idToken(who, nonce)));
        if (withoutIdTokenAgain && "refresh_token".equals(form.get("grant_type"))) {
            said.remove("id_token");
        }
        if (!withoutRefresh) {
            said.put("refresh_token", token);
        }
        return new Answer(200, json(said));
    }

    /** A code is for whoever has the verifier of PKCE, once. */
    private Person granted(Map<String, String> form) {
        var granted = codes.remove(String.valueOf(form.get("code")));
        if (granted == null || !granted.asked().get("code_challenge").equals(s256(form.get("code_verifier")))) {
            return null;
        }
        form.put("nonce for the mock", granted.asked().get("nonce"));
        return granted.who();
    }

    private Answer userInfo(HttpExchange with) {
        if (besideAnswers != 0) {
            return new Answer(besideAnswers, "{}");
        }
        var shown = String.valueOf(with.getRequestHeaders().getFirst("Authorization"));
        var who = refresh.get(shown.replace("Bearer ", ""));
        return who == null
                ? new Answer(401, "{}")
                : new Answer(200, json(Map.of("sub", who.subject, "groups", who.groups)));
    }

    private static String s256(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Map<String, Object> said) {
        return com.nimbusds.jose.util.JSONObjectUtils.toJSONString(said);
    }

    static Map<String, String> fields(String sent) {
        return Arrays.stream(sent.split("&"))
                .filter(one -> one.contains("="))
                .collect(Collectors.toMap(
                        one -> one.substring(0, one.indexOf('=')),
                        one -> URLDecoder.decode(one.substring(one.indexOf('=') + 1), StandardCharsets.UTF_8),
                        (first, second) -> first,
                        HashMap::new));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
