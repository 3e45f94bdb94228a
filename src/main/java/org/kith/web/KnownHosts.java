package org.kith.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Kith answers at the address people type, and on this machine at the port it listens on. A request that names another host is told so, before
 * there is a session: a foreign page whose name was turned to this machine would otherwise be at home here and could read everything.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class KnownHosts extends OncePerRequestFilter {
    private static final int MISDIRECTED = 421;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Pages pages;
    private final String host;
    private final int port;

    KnownHosts(Pages pages, @Value("${kith.base-url}") URI baseUrl) {
        this.pages = pages;
        this.host = baseUrl.getHost();
        this.port = port(baseUrl);
    }

    private static int port(URI address) {
        var usual = "https".equals(address.getScheme()) ? 443 : 80;
        return address.getPort() == -1 ? usual : address.getPort();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isKnown(request)) {
            chain.doFilter(request, response);
            return;
        }
        pages.write(ErrorPage.of(MISDIRECTED, "error.other-host"), request, response);
    }

    private boolean isKnown(HttpServletRequest request) {
        var named = request.getServerName().toLowerCase(Locale.ROOT);
        var there = request.getServerPort();
        return named.equals(host) && there == port || THIS_MACHINE.contains(named) && there == request.getLocalPort();
    }
}
