package org.kith.outbox;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.UUID;

/**
 * Texts by whatever takes a number and words by HTTP. Each goes with the message’s id, as a reference where the setting says so and as a key by which a
 * gateway that knows such keys takes it once. Where no answer comes and the gateway knows none, it does not go a second time.
 */
final class HttpTextGateway implements Gateway {
    private static final Duration REACHED_WITHIN = Duration.ofSeconds(10);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(20);
    private static final int TAKEN = 200;
    private static final int ELSEWHERE = 300;
    private static final int WRONG = 400;
    private static final int FAULTY = 500;

    private final TextSettings settings;
    private final URI baseUrl;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(REACHED_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    HttpTextGateway(TextSettings settings, URI baseUrl) {
        this.settings = settings;
        this.baseUrl = baseUrl;
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public Limits limits() {
        return settings.limits();
    }

    @Override
    public Outcome send(Ready message) {
        var number = PhoneNumber.e164(message.to());
        if (number.isEmpty()) {
            return Outcome.CANNOT_BE_TEXTED;
        }
        try {
            return outcome(http.send(request(message, number.get()), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (HttpConnectTimeoutException | ConnectException | UnresolvedAddressException e) {
            return Outcome.NOT_REACHED;
        } catch (IOException e) {
            return Outcome.NOT_KNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.NOT_KNOWN;
        }
    }

    private HttpRequest request(Ready message, String number) {
        var id = message.message().toString();
        var asked = HttpRequest.newBuilder(settings.url())
                .timeout(ANSWERED_WITHIN)
                .header("Content-Type", settings.body().contentType())
                .header("Idempotency-Key", id)
                .POST(HttpRequest.BodyPublishers.ofString(
                        settings.body().of(number, TextWords.of(message, baseUrl), id)));
        if (!settings.header().isEmpty()) {
            asked.header(settings.header(), settings.token());
        }
        return asked.build();
    }

    private static Outcome outcome(int code) {
        if (code >= TAKEN && code < ELSEWHERE) {
            return Outcome.SENT;
        }
        return switch (code) {
            case 400, 422 -> Outcome.REFUSED;
            case 408, 409 -> Outcome.NOT_KNOWN;
            case 429 -> Outcome.LATER;
            case 503 -> Outcome.NOT_REACHED;
            default -> code >= WRONG && code < FAULTY || code < WRONG ? Outcome.NOT_REACHED : Outcome.NOT_KNOWN;
        };
    }

    /** A code is made anew each time, which a gateway that knows the key would not send. */
    @Override
    public Before before(UUID message, About about) {
        return settings.knowsKeys() && about != About.SIGN_IN_CODE ? Before.AGAIN : Before.NOT_KNOWN;
    }
}
