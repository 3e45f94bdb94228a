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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Texts by whatever takes a number and words by HTTP. Each goes with the message’s id, as a reference where the setting says so and as a key by which a
 * gateway that knows such keys takes it once. Where it is not known whether one was taken, it is looked up by its reference where the gateway lets one;
 * else it does not go a second time, and nothing more is posted until the gateway answers again. See ADR 179.
 */
final class HttpTextGateway implements Gateway {
    private static final Duration REACHED_WITHIN = Duration.ofSeconds(10);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(20);
    private static final int TAKEN = 200;
    private static final int ELSEWHERE = 300;
    private static final int NOT_THERE = 404;
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);

    private final TextSettings settings;
    private final URI baseUrl;

    /** Whether the last one met a fault, so that the next is posted only once the gateway answers. */
    private volatile boolean inDoubt;

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
        if (inDoubt && !answers()) {
            return Outcome.NOT_REACHED;
        }
        var outcome = posted(message, number.get());
        inDoubt = outcome == Outcome.NOT_KNOWN || outcome == Outcome.NOT_REACHED;
        return outcome;
    }

    private Outcome posted(Ready message, String number) {
        try {
            return outcome(http.send(request(message, number), HttpResponse.BodyHandlers.discarding())
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

    /**
     * A gateway that says that something is wrong with it has not taken the text. What stands before it says 502 where it is away, and also where it
     * broke off; 504 where it did not answer.
     */
    private Outcome outcome(int code) {
        if (code >= TAKEN && code < ELSEWHERE) {
            return Outcome.SENT;
        }
        return switch (code) {
            case 400, 422 -> Outcome.REFUSED;
            case 408, 409, 504 -> Outcome.NOT_KNOWN;
            case 429 -> Outcome.LATER;
            case 502 -> answers() ? Outcome.NOT_KNOWN : Outcome.NOT_REACHED;
            default -> Outcome.NOT_REACHED;
        };
    }

    /** Whether it answers at all, whatever it says: asked without a number and words, so nothing goes out. */
    private boolean answers() {
        return !AWAY.contains(asked(settings.url(), HttpResponse.BodyHandlers.discarding())
                .map(HttpResponse::statusCode)
                .orElse(503));
    }

    private <T> Optional<HttpResponse<T>> asked(URI where, HttpResponse.BodyHandler<T> body) {
        var asking = HttpRequest.newBuilder(where).timeout(ANSWERED_WITHIN).GET();
        if (!settings.header().isEmpty()) {
            asking.header(settings.header(), settings.token());
        }
        try {
            return Optional.of(http.send(asking.build(), body));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** A code is made anew each time, which a gateway that knows the key would not send. */
    @Override
    public Before before(UUID message, About about) {
        if (!settings.lookUp().isEmpty()) {
            return lookedUp(message.toString());
        }
        return settings.knowsKeys() && about != About.SIGN_IN_CODE ? Before.AGAIN : Before.NOT_KNOWN;
    }

    /** It was taken where the answer names it; and was not where there is none, or a list without it. */
    private Before lookedUp(String reference) {
        var answer = asked(
                URI.create(settings.lookUp().replace("{reference}", reference)), HttpResponse.BodyHandlers.ofString());
        if (answer.isEmpty()) {
            return Before.ASK_LATER;
        }
        var code = answer.get().statusCode();
        if (code >= TAKEN && code < ELSEWHERE) {
            return answer.get().body().contains(reference) ? Before.SENT : Before.AGAIN;
        }
        return code == NOT_THERE ? Before.AGAIN : Before.ASK_LATER;
    }
}
