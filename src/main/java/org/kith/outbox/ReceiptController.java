package org.kith.outbox;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.NotFound;
import org.kith.database.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a gateway says what became of a text, with a token that only it and Kith know: to anybody else there is no such address. What it says of a message
 * that was not handed to it, and what it says again, changes nothing.
 */
@Controller
@ConditionalOnWebApplication
@ConditionalOnProperty("kith.text-receipts-file")
class ReceiptController {
    private static final int LONGEST = 10_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Receipts receipts;
    private final byte[] token;

    ReceiptController(Receipts receipts, @Value("${kith.text-receipts-file}") String file) throws CannotStart {
        this.receipts = receipts;
        this.token = ("Bearer " + TextGateway.receiptToken(file)).getBytes(StandardCharsets.UTF_8);
    }

    /** What became of which message. */
    private record Receipt(String reference, String status) {}

    @PostMapping("/texts/receipt")
    @OpenTo(Who.ANYBODY)
    ResponseEntity<Void> receipt(HttpServletRequest request) throws IOException {
        var shown = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .orElse("");
        if (!MessageDigest.isEqual(token, shown.getBytes(StandardCharsets.UTF_8))) {
            throw new NotFound();
        }
        said(request).ifPresent(said -> id(said.reference())
                .ifPresent(message -> receipts.received(message, NotifyGateway.arrived(said.status()))));
        return ResponseEntity.noContent().build();
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
