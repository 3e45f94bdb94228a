package org.kith.outbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a gateway says what became of a text, with a token that only it and Kith know: to anybody else there is no such address, and without a token none at
 * all. So it is no route, and comes before forms’ tokens, which no gateway has. What it says of a message that was not handed to it, and what it says again,
 * changes nothing.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class ReceiptFilter extends OncePerRequestFilter {
    static final String ADDRESS = "/texts/receipt";
    private static final int LONGEST = 10_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Receipts receipts;
    private final byte @Nullable [] token;

    /** @param file which holds the token; empty where no gateway says anything */
    ReceiptFilter(Receipts receipts, @Value("${kith.text-receipts-file:}") String file) throws CannotStart {
        this.receipts = receipts;
        this.token =
                file.isBlank() ? null : ("Bearer " + TextGateway.receiptToken(file)).getBytes(StandardCharsets.UTF_8);
    }

    /** What became of which message. */
    private record Receipt(String reference, String status) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isOfTheGateway(request)) {
            chain.doFilter(request, response);
            return;
        }
        said(request).ifPresent(said -> id(said.reference())
                .ifPresent(message -> receipts.received(message, NotifyGateway.arrived(said.status()))));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private boolean isOfTheGateway(HttpServletRequest request) {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return token != null
                && shown != null
                && request.getMethod().equals("POST")
                && request.getRequestURI().equals(ADDRESS)
                && MessageDigest.isEqual(token, shown.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Receipt> said(HttpServletRequest request) throws IOException {
        if (!String.valueOf(request.getContentType()).startsWith("application/json")) {
            return of(request.getParameter("reference"), request.getParameter("status"));
        }
        try {
            var body = JSON.readTree(request.getInputStream().readNBytes(LONGEST));
            return of(body.path("reference").asString(""), body.path("status").asString(""));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Receipt> of(@Nullable String reference, @Nullable String status) {
        return reference == null || status == null ? Optional.empty() : Optional.of(new Receipt(reference, status));
    }

    private static Optional<UUID> id(String reference) {
        try {
            return Optional.of(UUID.fromString(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
