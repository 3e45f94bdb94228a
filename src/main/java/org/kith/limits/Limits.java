package org.kith.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HexFormat;
import org.kith.web.BrowserToken;
import org.springframework.stereotype.Component;

/**
 * How often the ways in may be tried. Whoever tries too often waits, by their browser, their address and its network, and by nobody else's: no account
 * is locked by what others try.
 */
@Component
public class Limits {
    private static final int SENT = 4;
    private static final Duration SENT_WITHIN = Duration.ofMinutes(20);
    private static final Duration PLACE_WITHIN = Duration.ofHours(1);
    private static final int PLACES = 20;
    private static final Duration PLACES_WITHIN = Duration.ofDays(1);

    private final Buckets buckets;
    private final Networks networks;

    Limits(Buckets buckets, Networks networks) {
        this.buckets = buckets;
        this.networks = networks;
    }

    /** @throws TriedTooOften when this browser, or whoever is where it is, tried too often */
    public void trying(Trying what, HttpServletRequest request, HttpServletResponse response) {
        take(what, Trying.Of.BROWSER, BrowserToken.in(request, response));
        networks.of(request).ifPresent(place -> {
            take(what, Trying.Of.ADDRESS, place.address());
            take(what, Trying.Of.NETWORK, place.network());
        });
    }

    /**
     * Something is sent to a number or an address, be it anybody's or not: so often from everywhere together, and from each place once an hour beside
     * that, so that nobody who asks for it from elsewhere leaves whose it is without.
     *
     * @param to its keyed hash
     * @throws TriedTooOften when it was sent too often
     */
    public void sending(byte[] to, HttpServletRequest request) {
        var whom = HexFormat.of().formatHex(to);
        var pause = buckets.take("sent " + whom, SENT, SENT_WITHIN);
        if (pause.isZero()) {
            return;
        }
        var place = networks.of(request);
        if (place.isEmpty()
                || !buckets.take("sent " + whom + " " + place.get().network(), 1, PLACE_WITHIN)
                        .isZero()
                || !buckets.take("sent from elsewhere " + whom, PLACES, PLACES_WITHIN)
                        .isZero()) {
            throw TriedTooOften.sent(pause);
        }
    }

    /**
     * Something is sent to an address for which a browser is known: counted by that browser alone, whatever others ask for.
     *
     * @throws TriedTooOften when it was sent too often
     */
    public void sendingToAKnown(String browser) {
        var pause = buckets.take("sent to a known " + browser, SENT, SENT_WITHIN);
        if (!pause.isZero()) {
            throw TriedTooOften.sent(pause);
        }
    }

    private void take(Trying what, Trying.Of of, String who) {
        var pause = buckets.take(what + " " + of + " " + who, what.most(of), Trying.WITHIN);
        if (!pause.isZero()) {
            throw TriedTooOften.here(pause);
        }
    }
}
