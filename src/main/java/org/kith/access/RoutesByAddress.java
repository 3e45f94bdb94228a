package org.kith.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the route of an address as Spring does, which asks each of the hundreds there are for its method, its headers and its address, one after the
 * other, wherever there is an id in the address. Most are seen to be others by how their address begins and ends; Spring is asked about the rest.
 */
public final class RoutesByAddress extends RequestMappingHandlerMapping {
    private static final ScopedValue<String> ASKED = ScopedValue.newInstance();

    private final Map<RequestMappingInfo, Shape> shapes = new ConcurrentHashMap<>();

    /** What an address that leads to a route begins with, ends with, and how many parts it has; any number where it is below nought. */
    private record Shape(String beginning, String end, int parts) {
        private static final Shape ANY = new Shape("", "", -1);

        static Shape of(RequestMappingInfo route) {
            var patterns = route.getPatternValues();
            var pattern = patterns.size() == 1 ? patterns.iterator().next() : "*";
            if (pattern.contains("*") || pattern.contains("?")) {
                return ANY;
            }
            var open = pattern.indexOf('{');
            return open < 0
                    ? new Shape(pattern, "", parts(pattern))
                    : new Shape(
                            pattern.substring(0, open),
                            pattern.substring(pattern.lastIndexOf('}') + 1),
                            parts(pattern));
        }

        boolean fits(String address) {
            return address.startsWith(beginning) && address.endsWith(end) && (parts < 0 || parts == parts(address));
        }

        private static int parts(String address) {
            var parts = 0;
            for (int at = 0; at < address.length(); at++) {
                parts += address.charAt(at) == '/' ? 1 : 0;
            }
            return parts;
        }
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String address, HttpServletRequest request) throws Exception {
        // One that is written otherwise than routes are is Spring's to read.
        return address.contains("%") || address.contains("//")
                ? super.lookupHandlerMethod(address, request)
                : ScopedValue.where(ASKED, address).call(() -> super.lookupHandlerMethod(address, request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
        return ASKED.isBound() && !shapes.computeIfAbsent(route, Shape::of).fits(ASKED.get())
                ? null
                : super.getMatchingMapping(route, request);
    }
}
