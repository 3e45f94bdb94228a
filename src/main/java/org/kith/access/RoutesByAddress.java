package org.kith.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the route of an address as Spring does, which asks each of the hundreds there are for its method, its headers and its address, one after the
 * other, wherever there is an id in the address. Here routes lie by how many parts they have and which is first; Spring is asked about the few that lie
 * with the address, and where not just one of them fits it finds the route, or says what is the matter.
 */
public final class RoutesByAddress extends RequestMappingHandlerMapping {
    private volatile @Nullable Map<Drawer, List<Route>> drawers;

    private record Drawer(String first, int parts) {
        /** Where routes lie whose addresses begin in any way or have any number of parts. */
        static final Drawer ANY = new Drawer("", -1);

        static Drawer ofPattern(String pattern) {
            return pattern.contains("*") || pattern.contains("?") || pattern.startsWith("/{") ? ANY : of(pattern);
        }

        static Drawer of(String address) {
            var slash = address.indexOf('/', 1);
            return new Drawer(slash < 0 ? address : address.substring(0, slash), parts(address));
        }

        private static int parts(String address) {
            var parts = 0;
            for (int at = 0; at < address.length(); at++) {
                parts += address.charAt(at) == '/' ? 1 : 0;
            }
            return parts;
        }
    }

    /** @param end what its addresses end with */
    private record Route(RequestMappingInfo info, HandlerMethod method, String end) {}

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String address, HttpServletRequest request) throws Exception {
        // One that is written otherwise than routes are is Spring's to read.
        if (address.contains("%") || address.contains("//")) {
            return super.lookupHandlerMethod(address, request);
        }
        var near = Stream.of(Drawer.of(address), Drawer.ANY)
                .flatMap(drawer -> drawers().getOrDefault(drawer, List.of()).stream())
                .filter(route -> address.endsWith(route.end()))
                .toList();
        var only = near.isEmpty() ? null : only(near, request);
        if (only != null) {
            request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, only.method());
            handleMatch(only.info(), address, request);
            return only.method();
        }
        return near.isEmpty() ? null : super.lookupHandlerMethod(address, request);
    }

    /** The route that fits, with what of it fits, unless several do. */
    private @Nullable Route only(List<Route> near, HttpServletRequest request) {
        Route only = null;
        for (var route : near) {
            var fits = getMatchingMapping(route.info(), request);
            if (fits != null && only != null) {
                return null;
            }
            only = fits == null ? only : new Route(fits, route.method(), route.end());
        }
        return only;
    }

    private Map<Drawer, List<Route>> drawers() {
        var sorted = drawers;
        if (sorted == null) {
            sorted = sorted();
            drawers = sorted;
        }
        return sorted;
    }

    private Map<Drawer, List<Route>> sorted() {
        var all = new HashMap<Drawer, List<Route>>();
        for (var route : getHandlerMethods().entrySet()) {
            for (var pattern : route.getKey().getPatternValues()) {
                var end = pattern.contains("*") ? "" : pattern.substring(pattern.lastIndexOf('}') + 1);
                all.computeIfAbsent(Drawer.ofPattern(pattern), empty -> new ArrayList<>())
                        .add(new Route(route.getKey(), route.getValue(), end));
            }
        }
        return all;
    }
}
