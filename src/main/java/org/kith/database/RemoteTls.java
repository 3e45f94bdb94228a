package org.kith.database;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A database on another machine shows by its certificate that it is the one meant: whoever stands between would otherwise read everything, and be
 * told the passwords' proofs. Only a setting that says so in words does without.
 */
final class RemoteTls {
    private static final String WITHOUT = "not-verified";
    private static final String THIS_MACHINE = "(localhost|127\\.[0-9.]+|\\[::1])?(:[0-9]+)?";
    private static final String VERIFIED = "sslmode=verify-full";

    /** With these a connection may be verified by something else than the driver, or not at all; but Java's own trust is well. */
    private static final Set<String> BY_ANOTHER = Set.of("sslfactory", "sslhostnameverifier", "socketFactory");

    private static final String JAVAS_OWN = "sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory";

    private RemoteTls() {}

    static void mustBeVerified(String jdbcUrl, @Nullable String setting) throws CannotStart {
        if (setting != null && !setting.equals(WITHOUT) && !setting.equals("verified")) {
            throw new CannotStart("KITH_DATABASE_TLS is not understood. It is verified, or " + WITHOUT + ".");
        }
        if (!WITHOUT.equals(setting) && !isHere(jdbcUrl) && !isVerified(jdbcUrl)) {
            throw new CannotStart(
                    "The database at KITH_DATABASE_URL is on another machine, and whether it is the one meant would"
                            + " not be checked. Add ?sslmode=verify-full to the address (and &sslrootcert=/path/of/the/certificate); or set"
                            + " KITH_DATABASE_TLS=" + WITHOUT
                            + ", when nobody else can reach the network between them.");
        }
    }

    private static boolean isHere(String jdbcUrl) {
        var hosts = jdbcUrl.replaceFirst("jdbc:postgresql://([^/]*)/.*", "$1");
        return Arrays.stream(hosts.split(",", -1)).allMatch(host -> host.matches(THIS_MACHINE));
    }

    private static boolean isVerified(String jdbcUrl) {
        var given = parameters(jdbcUrl);
        return given.contains(VERIFIED)
                && given.stream().noneMatch(one -> one.startsWith("sslmode=") && !one.equals(VERIFIED))
                && given.stream().noneMatch(one -> BY_ANOTHER.contains(one.split("=", 2)[0]) && !one.equals(JAVAS_OWN));
    }

    private static List<String> parameters(String jdbcUrl) {
        var query = jdbcUrl.indexOf('?');
        return query < 0 ? List.of() : List.of(jdbcUrl.substring(query + 1).split("&"));
    }
}
