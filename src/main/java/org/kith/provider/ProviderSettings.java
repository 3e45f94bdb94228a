package org.kith.provider;

import static org.kith.words.Words.say;

import com.nimbusds.oauth2.sdk.Scope;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kith.database.CannotStart;
import org.kith.outbox.SecretFile;

/**
 * What the operator said of the provider of identities. The secret does not print itself.
 *
 * @param name what people here call it
 * @param groups what its groups stand for; nothing where it is not asked for any
 */
record ProviderSettings(
        String issuer, String name, Client client, Scope scope, ClaimNames claims, Optional<GroupMap> groups) {

    /** As whom Kith is known there. */
    record Client(String id, String secret) {
        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }

    /** What the provider calls what Kith asks for. */
    record ClaimNames(String email, String verified, String groups) {}

    /** @throws CannotStart when it is said in part or cannot be right */
    static Optional<ProviderSettings> of(UnaryOperator<String> set) throws CannotStart {
        var issuer = set.apply("KITH_PROVIDER_ISSUER").strip();
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        if (!isSafe(issuer)) {
            throw new CannotStart(say("provider.start.issuer", issuer));
        }
        var id = needed(set, "KITH_PROVIDER_CLIENT");
        var name = or(set, "KITH_PROVIDER_NAME", say("provider.usual-name"));
        var groupsFile = set.apply("KITH_PROVIDER_GROUPS_FILE").strip();
        return Optional.of(new ProviderSettings(
                issuer,
                name,
                new Client(id, secret(set)),
                Scope.parse(or(set, "KITH_PROVIDER_SCOPES", "openid email")),
                new ClaimNames(
                        or(set, "KITH_PROVIDER_EMAIL_CLAIM", "email"),
                        or(set, "KITH_PROVIDER_VERIFIED_CLAIM", "email_verified"),
                        or(set, "KITH_PROVIDER_GROUPS_CLAIM", "groups")),
                groupsFile.isEmpty() ? Optional.empty() : Optional.of(GroupMap.read(groupsFile))));
    }

    private static String secret(UnaryOperator<String> set) throws CannotStart {
        var file = set.apply("KITH_PROVIDER_SECRET_FILE").strip();
        return file.isEmpty()
                ? needed(set, "KITH_PROVIDER_SECRET")
                : SecretFile.read("KITH_PROVIDER_SECRET_FILE", file);
    }

    private static String needed(UnaryOperator<String> set, String setting) throws CannotStart {
        var said = set.apply(setting).strip();
        if (said.isEmpty()) {
            throw new CannotStart(say("provider.start.missing", setting));
        }
        return said;
    }

    private static String or(UnaryOperator<String> set, String setting, String usual) {
        var said = set.apply(setting).strip();
        return said.isEmpty() ? usual : said;
    }

    /** What is sent there, and comes from there, nobody between reads or changes: https, or this machine itself. */
    static boolean isSafe(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            return host != null
                    && uri.getRawUserInfo() == null
                    && ("https".equals(lower(uri.getScheme()))
                            || "http".equals(lower(uri.getScheme()))
                                    && (host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]")));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String lower(String scheme) {
        return scheme.toLowerCase(Locale.ROOT);
    }
}
