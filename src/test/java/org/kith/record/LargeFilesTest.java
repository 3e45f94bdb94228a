package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files of any size, sent to Kith as it serves. */
class LargeFilesTest extends Handing {
    private static final int MB = 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    ServletContext server;

    final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    String entry = "";

    @BeforeEach
    void signIn() throws Exception {
        entry = writes(amina.account(), jay, "Hi Jay");
        var fields = "account=" + amina.account() + "&_csrf=" + tokenOn("/sign-in");
        var answer = post("/demo/sign-in", "application/x-www-form-urlencoded", BodyPublishers.ofString(fields));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void whatFitsIsKeptAndComesBackWhole() throws Exception {
        var answer = hands(20 * MB);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(bytes(jay.account(), of(jay) + "/attachments/" + ids(jay).getFirst()))
                .hasSize(20 * MB);
        assertNothingIsLeftOnDisk();
    }

    @Test
    void whatIsTooLargeIsSaidOnThePage() throws Exception {
        var answer = hands(20 * MB + 1);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".summary").text()).contains("larger than 20 MB");
        assertThat(ids(jay)).isEmpty();
        assertNothingIsLeftOnDisk();
    }

    @Test
    void whatIsFarTooLargeIsSaidKindlyToo() throws Exception {
        var answer = hands(61 * MB);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("A photo or a paper may be up to 20 MB");
        assertThat(ids(jay)).isEmpty();
        assertNothingIsLeftOnDisk();
    }

    @Test
    void whatSomebodyMayNotSendIsNotLeftEither() throws Exception {
        entry = of(jay) + "/entries/" + UUID.randomUUID();
        assertThat(handsWith(tokenOn("/young-people"), MB).statusCode()).isEqualTo(404);
        assertThat(handsWith("forged", MB).statusCode()).isEqualTo(403);
        assertNothingIsLeftOnDisk();
    }

    /** The server takes its parts away when it has done with the request, which may be after the answer came. */
    private void assertNothingIsLeftOnDisk() {
        var directory = (File) server.getAttribute(ServletContext.TEMPDIR);
        Awaitility.await().untilAsserted(() -> assertThat(directory).isEmptyDirectory());
    }

    private HttpResponse<String> hands(int size) throws Exception {
        return handsWith(tokenOn(entry), size);
    }

    private HttpResponse<String> handsWith(String token, int size) throws Exception {
        var before = "--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--part\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n" + UUID.randomUUID()
                + "\r\n--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"long.txt\"\r\n\r\n";
        var text = new byte[size];
        java.util.Arrays.fill(text, (byte) 'a');
        return post(
                entry + "/attachments",
                "multipart/form-data; boundary=part",
                BodyPublishers.ofByteArrays(List.of(ascii(before), text, ascii("\r\n--part--\r\n"))));
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    private String tokenOn(String path) throws Exception {
        var page = browser.send(at(path).GET().build(), BodyHandlers.ofString());
        return Jsoup.parse(page.body()).expectFirst("input[name=_csrf]").val();
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body) throws Exception {
        return browser.send(at(path).header("Content-Type", type).POST(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
