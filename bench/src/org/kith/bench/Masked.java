package org.kith.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * All somebody can tell an answer by but its time: status, headers and page, without what is another each time by design: the proof in
 * forms, the day and hour, whether the connection stays open, and how long it all is once it is packed.
 */
record Masked(int status, Map<String, String> headers, String body) {
    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"");

    static Masked of(Answer answer) throws IOException {
        var headers = new TreeMap<>(answer.headers());
        headers.keySet().removeAll(List.of("date", "connection"));
        headers.computeIfPresent("content-length", (name, length) -> "");
        headers.computeIfPresent("set-cookie", (name, cookie) -> cookie.replaceAll("=[^;]+", "="));
        return new Masked(
                answer.status(),
                headers,
                PROOF.matcher(answer.text())
                        .replaceAll(found -> "proof of " + found.group().length() + " letters"));
    }

    /** The same without a word that came from whoever asked. */
    Masked without(String word) {
        return new Masked(status, headers, body.replace(word, "*".repeat(word.length())));
    }

    /** Where they begin to differ, for whoever looks into it. */
    String differenceTo(Masked other) {
        if (status != other.status || !headers.equals(other.headers)) {
            return status + " " + headers + "\n" + other.status + " " + other.headers;
        }
        var at = 0;
        while (at < Math.min(body.length(), other.body.length()) && body.charAt(at) == other.body.charAt(at)) {
            at++;
        }
        return around(body, at) + "\n" + around(other.body, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 100), Math.min(text.length(), at + 100));
    }
}
