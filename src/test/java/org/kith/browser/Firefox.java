package org.kith.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The system's own Firefox, told what to do by WebDriver BiDi (W3C), which it speaks by itself. */
final class Firefox implements AutoCloseable {
    private static final Path FIREFOX = Path.of("/usr/bin/firefox-esr");
    private static final String LISTENS = "WebDriver BiDi listening on ";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private int asked;

    Firefox(Path folder) throws IOException {
        var said = folder.resolve("said.txt");
        process = new ProcessBuilder(
                        FIREFOX.toString(),
                        "--headless",
                        "--no-remote",
                        "--profile",
                        Files.createDirectory(folder.resolve("profile")).toString(),
                        "--remote-debugging-port",
                        "0")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address(said) + "/session"), new Ear())
                .join();
        tell("session.new", Map.of("capabilities", Map.of()));
    }

    static boolean isInstalled() {
        return Files.isExecutable(FIREFOX);
    }

    private String address(Path said) {
        return Awaitility.await("Firefox says where it listens")
                .failFast("Firefox did not start", () -> !process.isAlive())
                .until(() -> said(said), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<String> said(Path said) throws IOException {
        return Files.readAllLines(said).stream()
                .filter(line -> line.startsWith(LISTENS))
                .map(line -> line.substring(LISTENS.length()))
                .findFirst();
    }

    /** Puts the parts of an answer together. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            heard.append(part);
            if (last) {
                answers.add(JSON.readTree(heard.toString()));
                heard.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    /** @throws IllegalStateException where Firefox would not or could not */
    JsonNode tell(String method, Map<String, ?> what) {
        socket.sendText(JSON.writeValueAsString(Map.of("id", ++asked, "method", method, "params", what)), true)
                .join();
        try {
            for (var answer = answer(); ; answer = answer()) {
                if (answer.path("id").asInt(0) == asked) {
                    if (!answer.path("type").asString("").equals("success")) {
                        throw new IllegalStateException(method + ": " + answer);
                    }
                    return answer.path("result");
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode answer() throws InterruptedException {
        var answer = answers.poll(1, TimeUnit.MINUTES);
        if (answer == null) {
            throw new IllegalStateException("Firefox does not answer");
        }
        return answer;
    }

    String open() {
        return tell("browsingContext.create", Map.of("type", "tab"))
                .path("context")
                .asString();
    }

    void go(String tab, String address) {
        tell("browsingContext.navigate", Map.of("context", tab, "url", address, "wait", "complete"));
    }

    String run(String tab, String script) {
        var where = Map.of("expression", script, "target", Map.of("context", tab), "awaitPromise", true);
        var answer = tell("script.evaluate", where);
        if (!answer.path("type").asString("").equals("success")) {
            throw new IllegalStateException(script + ": " + answer);
        }
        return answer.path("result").path("value").asString("");
    }

    void install(Path extension) {
        tell("webExtension.install", Map.of("extensionData", Map.of("type", "path", "path", extension.toString())));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
