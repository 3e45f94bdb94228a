package org.kith.limits;

import static org.kith.words.Words.say;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.database.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * From where a request comes, as far as that is known: not where a proxy stands in between that was not named, as on this machine or in its own
 * network. Then nobody is counted by it, or one would use up what is everybody's.
 */
@Component
class Networks {
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final int IPV4_NETWORK = 3;
    private static final int IPV6_ADDRESS = 8;
    private static final int IPV6_NETWORK = 6;

    private final Set<InetAddress> proxies;

    /** @param proxies as in {@code KITH_PROXIES}: addresses with commas between */
    Networks(@Value("${kith.proxies:}") String proxies) throws CannotStart {
        this.proxies = addresses(proxies);
    }

    private static Set<InetAddress> addresses(String said) throws CannotStart {
        try {
            return Arrays.stream(said.split(","))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .map(InetAddress::ofLiteral)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException e) {
            throw new CannotStart(say("limits.proxies"), e);
        }
    }

    /** The address, and the network it is of; of IPv6 a house has as many addresses as it likes, and they count as one. */
    record Place(String address, String network) {
        static Place of(InetAddress where) {
            var all = where.getAddress();
            var four = where instanceof Inet4Address;
            return new Place(
                    first(all, four ? all.length : IPV6_ADDRESS), first(all, four ? IPV4_NETWORK : IPV6_NETWORK));
        }

        private static String first(byte[] address, int length) {
            return HexFormat.of().formatHex(address, 0, length);
        }
    }

    Optional<Place> of(HttpServletRequest request) {
        return literal(request.getRemoteAddr()).flatMap(from -> proxies.contains(from) ? behind(request) : seen(from));
    }

    /** What the proxy itself wrote stands last; what stands before it anybody can have sent. */
    private static Optional<Place> behind(HttpServletRequest request) {
        var said = Collections.list(request.getHeaders(FORWARDED_FOR)).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .toList();
        return last(said).flatMap(Networks::literal).map(Place::of);
    }

    private static Optional<String> last(List<String> said) {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast().strip());
    }

    private static Optional<Place> seen(InetAddress from) {
        var near = from.isLoopbackAddress()
                || from.isSiteLocalAddress()
                || from.isLinkLocalAddress()
                || isUniqueLocal(from);
        return near ? Optional.empty() : Optional.of(Place.of(from));
    }

    private static boolean isUniqueLocal(InetAddress from) {
        return !(from instanceof Inet4Address) && (from.getAddress()[0] & 0xFE) == 0xFC;
    }

    private static Optional<InetAddress> literal(String said) {
        try {
            return Optional.of(InetAddress.ofLiteral(said));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
