package org.kith.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as asking for pages takes: a kept connection, cookies, gzip. Light, because it shares the machine with Kith. */
final class Browser implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Duration IDLE = Duration.ofSeconds(10);

    private final Map<String, String> cookies = new HashMap<>();
    private final int port;
    private Kept connection;
    private long lastAsked = System.nanoTime();

    Browser(int port) throws IOException {
        this.port = port;
        this.connection = Kept.open(port);
    }

    /** A connection that is kept until Kith says it ends there, or has long been idle. */
    private record Kept(Socket socket, AnswerReader answers, OutputStream out) {

        static Kept open(int port) throws IOException {
            var socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            return new Kept(socket, new AnswerReader(socket.getInputStream()), socket.getOutputStream());
        }
    }

    /** Signs in with the demo's one click. */
    void signIn(UUID account) throws IOException {
        sendOn("/demo/sign-in", Map.of("account", account.toString(), "_csrf", token("/demo")));
    }

    /** What a form of this page proves with that it was Kith's own; good for every form until the session ends. */
    String token(String address) throws IOException {
        var token = TOKEN.matcher(page(address).text());
        if (!token.find()) {
            throw new IOException(address + " has no form");
        }
        return token.group(1);
    }

    /** @throws IOException when it is answered by anything but the address of another page, as by the form again */
    void sendOn(String address, Map<String, String> form) throws IOException {
        var answer = send(address, form);
        if (answer.status() != 303 && answer.status() != 302) {
            throw new IOException(address + " answered " + answer.status());
        }
    }

    Answer send(String address, Map<String, String> form) throws IOException {
        return ask("POST", address, encoded(form));
    }

    /** @throws IOException when it answers anything but 200 */
    Answer page(String address) throws IOException {
        var answer = get(address);
        if (answer.status() != 200) {
            throw new IOException(address + " answered " + answer.status());
        }
        return answer;
    }

    Answer get(String address) throws IOException {
        return ask("GET", address, "");
    }

    private Answer ask(String method, String address, String form) throws IOException {
        if (System.nanoTime() - lastAsked > IDLE.toNanos()) {
            reconnect();
        }
        connection.out().write(request(method, address, form).getBytes(StandardCharsets.US_ASCII));
        var answer = connection.answers().next();
        cookies.putAll(answer.cookies());
        if (answer.last()) {
            reconnect();
        }
        lastAsked = System.nanoTime();
        return answer;
    }

    /** Goes on with the cookies of another. */
    void remember(Browser other) {
        cookies.putAll(other.cookies);
    }

    private void reconnect() throws IOException {
        connection.socket().close();
        connection = Kept.open(port);
    }

    private String request(String method, String address, String form) {
        var request = new StringBuilder(512)
                .append(method + " " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n")
                .append("User-Agent: Mozilla/5.0\r\nAccept: text/html,*/*;q=0.8\r\nAccept-Encoding: gzip\r\n");
        if (!cookies.isEmpty()) {
            request.append("Cookie: " + pairs(cookies, "; ") + "\r\n");
        }
        if (method.equals("POST")) {
            request.append("Content-Type: application/x-www-form-urlencoded\r\n")
                    .append("Content-Length: " + form.length() + "\r\n");
        }
        return request.append("\r\n").append(form).toString();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String pairs(Map<String, String> of, String between) {
        return of.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining(between));
    }

    @Override
    public void close() throws IOException {
        connection.socket().close();
    }
}
