package org.kith.leavequickly;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where somebody is who left quickly: a page anybody might have open, by https, of somebody else than Kith. */
final class Site {
    /** Until an organisation says otherwise; it stands with the table too. */
    static final String KITHS = "https://www.bbc.co.uk/weather";

    private static final int LONGEST = 200;

    private Site() {}

    /**
     * As it is kept; nothing where it is none.
     *
     * @param own Kith's own host
     */
    static Optional<String> of(String typed, String own) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(typed))
                    .filter(site -> isOthers(site, own))
                    .map(URI::toASCIIString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOthers(URI site, String own) {
        var host = site.getHost();
        return "https".equalsIgnoreCase(site.getScheme())
                && host != null
                && host.indexOf('.') > 0
                && site.getRawUserInfo() == null
                && site.getPort() == -1
                && !host.toLowerCase(Locale.ROOT).equals(own.toLowerCase(Locale.ROOT));
    }
}
