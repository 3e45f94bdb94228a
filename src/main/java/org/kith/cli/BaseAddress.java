package org.kith.cli;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.kith.database.CannotStart;

/**
 * The address people type: https, or http for this machine alone, since sign-in could be listened to anywhere else; a name, since passkeys
 * belong to names; and nothing after it. Letters and a usual port are written as browsers write them.
 */
public final class BaseAddress {
    private static final String HTTPS = "https";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");
    /** Parts between dots, of letters and numbers, with hyphens inside. */
    private static final String NAME = "[a-z0-9]++(?:-++[a-z0-9]++)*+(?:\\.[a-z0-9]++(?:-++[a-z0-9]++)*+)*+";

    /** What browsers read as the number of a machine, in whatever way it is written: the last part says so. */
    private static final String NUMBERS = "(?:.*\\.)?(?:[0-9]++|0x[0-9a-f]*+)";

    private BaseAddress() {}

    public static URI of(String written) throws CannotStart {
        var address = parsed(written.strip());
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        var host = host(written, address);
        if (!HTTPS.equals(scheme) && !("http".equals(scheme) && THIS_MACHINE.contains(host))) {
            throw refused(
                    written,
                    "is not safe to sign in at: use https (a proxy in front of Kith can provide it), or http://localhost for this"
                            + " machine alone");
        }
        if (HTTPS.equals(scheme) && host.matches(NUMBERS)) {
            throw refused(written, "has a number in place of a name, and passkeys belong to a name");
        }
        return URI.create(scheme + "://" + host + port(written, scheme, address.getPort()));
    }

    private static URI parsed(String written) throws CannotStart {
        try {
            var address = new URI(written);
            if (address.getRawAuthority() == null) {
                throw refused(written, "has no host. Write it as https://kith.example.org");
            }
            if (!address.getRawPath().matches("/?")
                    || address.getRawQuery() != null
                    || address.getRawFragment() != null) {
                throw refused(
                        written,
                        "has something after the host. Kith answers at a host of its own, and not below a path");
            }
            if (address.getRawAuthority().contains("@")) {
                throw new CannotStart("The address people type holds a user name or a password. Leave them out.");
            }
            return address;
        } catch (URISyntaxException e) {
            throw refused(written, "is no address. Write it as https://kith.example.org");
        }
    }

    /** Names with other letters than a to z as the network knows them. */
    private static String host(String written, URI address) throws CannotStart {
        var named = address.getRawAuthority().replaceFirst(":[0-9]*$", "");
        try {
            var host = IDN.toASCII(named, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            if (host.matches(NAME)) {
                return host;
            }
        } catch (IllegalArgumentException e) {
            // Said below, like every other that is none.
        }
        throw refused(written, "has no name of a host that Kith understands. Write it as https://kith.example.org");
    }

    private static String port(String written, String scheme, int given) throws CannotStart {
        if (given > Port.HIGHEST || given == 0) {
            throw refused(written, "has a port that does not exist. Ports go from 1 to " + Port.HIGHEST);
        }
        return given == -1 || given == (HTTPS.equals(scheme) ? 443 : 80) ? "" : ":" + given;
    }

    private static CannotStart refused(String written, String why) {
        return new CannotStart("The address " + written.strip() + " " + why + ".");
    }
}
