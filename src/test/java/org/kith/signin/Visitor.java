package org.kith.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at a browser without JavaScript: keeps cookies, follows nothing by itself, sends the forms it was shown. */
public final class Visitor {
    /** What the welcome page's script says of a browser that can make a passkey. */
    static final Map<String, String> WITH_PASSKEYS = Map.of("passkeys", "yes");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI kith;
    private HttpResponse<String> last;
    private String csrf = "";
    private String from = "";
    private Duration waits = Duration.ofMinutes(2);

    public Visitor(int port) {
        kith = URI.create("http://localhost:" + port);
        last = get("/sign-in");
    }

    /** From now on they wait for no answer longer than this. */
    public Visitor waitingAtMost(Duration longest) {
        waits = longest;
        return this;
    }

    /** From now on the proxy says that they come from there. */
    public Visitor from(String address) {
        from = address;
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(kith.resolve(path)).GET());
    }

    /** As a browser does: on to wherever the answer leads. */
    public HttpResponse<String> getAndFollow(String path) {
        var answer = get(path);
        return answer.headers().firstValue("Location").map(this::getAndFollow).orElse(answer);
    }

    /** Sends a form with the hidden token of the page seen last. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put("_csrf", csrf);
        return postJust(path, all);
    }

    public HttpResponse<String> postJust(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(kith.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form without fields, as a browser does that says where it stands. */
    public HttpResponse<String> postFrom(String site, String path) {
        return send(HttpRequest.newBuilder(kith.resolve(path))
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.noBody()));
    }

    /** Sends what no browser sends so. */
    HttpResponse<String> postAsItIs(String path, String contentType, String body) {
        return send(HttpRequest.newBuilder(kith.resolve(path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!from.isEmpty()) {
            request.header("X-Forwarded-For", from);
        }
        try {
            last = http.send(request.timeout(waits).build(), BodyHandlers.ofString());
            var token = page().selectFirst("input[name=_csrf]");
            csrf = token == null ? csrf : token.attr("value");
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Document page() {
        return Jsoup.parse(last.body());
    }

    /** What the page seen last asks a passkey. */
    public String asked() {
        return page().expectFirst("form[data-asked]").attr("data-asked");
    }

    /** Opens a one-time link and presses "Come in", in a browser that can make a passkey. */
    public HttpResponse<String> comeIn(String link) {
        get(link);
        return post(link, WITH_PASSKEYS);
    }

    /** Comes in by a one-time link and makes a passkey. */
    void arrive(OneTimeLink link, Phone phone) {
        comeIn(link.address().getPath());
        get("/passkey");
        post("/passkey", Map.of("label", "Phone", "answer", phone.make(asked())));
    }

    public HttpResponse<String> signIn(Phone phone) {
        get("/sign-in");
        return post("/sign-in", Map.of("answer", phone.use(asked())));
    }

    /** They left quickly, and Kith has not heard of it: their browser has the cookie that says so. */
    public void left() {
        var said = new HttpCookie("left", "1");
        said.setPath("/");
        said.setVersion(0);
        carry(said);
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    HttpCookie cookie(String name) {
        return cookies().stream()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void carry(HttpCookie cookie) {
        cookies.getCookieStore().add(kith, cookie);
    }
}
