package org.kith.provider;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Requests to the provider: each over within seconds, from its first byte to its last, with a name (GOV.UK One Login answers nobody without one), going
 * nowhere else than they were sent, and reading no more than a provider says.
 */
final class ProviderCalls implements HTTPRequestSender, ResourceRetriever {
    private static final String NAME = "Kith";
    private static final int LONGEST = 256 * 1024;

    private final Duration atMost;
    private final HttpClient http;

    ProviderCalls(Duration atMost) {
        this.atMost = atMost;
        this.http = HttpClient.newBuilder()
                .connectTimeout(atMost)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        var request = request(asked.getURI());
        asked.getHeaderMap().forEach((name, values) -> values.forEach(value -> request.setHeader(name, value)));
        var body = asked.getBody();
        var answer = exchange(request.method(
                        asked.getMethod().name(),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
        var response = new HTTPResponse(answer.statusCode());
        answer.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> response.setHeader("Content-Type", type.toLowerCase(Locale.ROOT)));
        response.setBody(answer.body());
        return response;
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        var answer = exchange(request(URI.create(url.toString())).GET().build());
        if (answer.statusCode() != 200) {
            throw new IOException("answered " + answer.statusCode());
        }
        return new Resource(answer.body(), "application/json");
    }

    private HttpRequest.Builder request(URI uri) throws IOException {
        if (!ProviderSettings.isSafe(uri.toString())) {
            throw new IOException("neither https nor this machine");
        }
        return HttpRequest.newBuilder(uri).timeout(atMost).header("User-Agent", NAME);
    }

    /** The client's own time-out ends when the headers have come; whoever drips the rest is not waited for either. */
    private HttpResponse<String> exchange(HttpRequest request) throws IOException {
        var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST));
        try {
            return answer.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            answer.cancel(true);
            throw new IOException(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }
}
