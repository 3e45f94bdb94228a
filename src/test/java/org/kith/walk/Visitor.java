package org.kith.walk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser of their own at Kith as it is served, with all that stands before it. */
final class Visitor implements AutoCloseable {
    private static final String BOUNDARY = "kithkithkith";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String kith;
    private String token = "";

    Visitor(int port) {
        kith = "http://localhost:" + port;
    }

    /** With the demo's one click. */
    static Visitor signedIn(int port, UUID account) throws Exception {
        var visitor = new Visitor(port);
        visitor.sees("/sign-in");
        visitor.sends("/demo/sign-in", Map.of("account", List.of(account.toString())));
        visitor.sees("/passkey");
        return visitor;
    }

    Document sees(String address) throws Exception {
        var page = Jsoup.parse(ask(to(address).GET()).body());
        var found = page.select("input[name=_csrf]");
        token = found.isEmpty() ? token : found.val();
        return page;
    }

    int sends(String address, Map<String, List<String>> fields) throws Exception {
        var form = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return ask(to(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form + "&_csrf=" + encoded(token))))
                .statusCode();
    }

    /** @param fileName of the file, which has a few words in it */
    int sends(String address, Map<String, List<String>> fields, String file, String fileName) throws Exception {
        var body = new StringBuilder();
        fields.forEach((name, values) -> values.forEach(value -> part(body, name, "", value)));
        part(body, "_csrf", "", token);
        part(body, file, "; filename*=UTF-8''" + encoded(fileName).replace("+", "%20"), "Dear Jay");
        return ask(to(address)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n")))
                .statusCode();
    }

    private static void part(StringBuilder body, String name, String more, String content) {
        body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more)
                .append("\r\n\r\n" + content + "\r\n");
    }

    static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(kith + address));
    }

    private HttpResponse<String> ask(HttpRequest.Builder asked) throws IOException, InterruptedException {
        return client.send(asked.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}
