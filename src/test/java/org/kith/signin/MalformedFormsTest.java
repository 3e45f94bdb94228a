package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.demo.World;
import org.kith.words.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms as no browser sends them, and no character can be shown or kept: answered in words, and never as a fault of Kith's. */
@KithTest
@TestInstance(Lifecycle.PER_CLASS)
class MalformedFormsTest {
    private static final String LINE = "\r\n";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    Visitor visitor;
    String token;

    @BeforeAll
    void signIn() {
        var ashdown = world.organisation("Ashdown");
        ashdown.team("North").youngPerson("Jay");
        var analyst = ashdown.analyst("Wendy");
        world.settle();
        visitor = new Visitor(port);
        visitor.get("/demo");
        visitor.post("/demo/sign-in", Map.of("account", analyst.account().toString()));
        visitor.get("/returns");
        token = visitor.page().expectFirst("main input[name=_csrf]").attr("value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=other",
                "multipart/form-data; boundary=" + "x",
                "multipart/mixed",
                "application/json",
                "text/plain",
                "application/x-www-form-urlencoded; charset=nonsense",
                "nonsense"
            })
    void aBodyThatIsNoForm(String contentType) {
        for (var path :
                new String[] {"/returns", "/returns?_csrf=" + token, "/name-list/preview?_csrf=" + token, "/sign-in"}) {
            for (var body : new String[] {
                "", "--x", "--x\r\nContent-Disposition: nonsense\r\n\r\n", "_csrf=" + token + "&year=%zz"
            }) {
                assertInWords(visitor.postAsItIs(path, contentType, body));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "a=b&%ff%fe=x", "words=%ff", "%00=%00&words=%00", "=&=&&", "words=%ed%a0%80"})
    void fieldsThatAreNotWritten(String body) {
        var form = "application/x-www-form-urlencoded";
        for (var path : new String[] {"/young-people/search", "/returns/" + UUID.randomUUID() + "/loading"}) {
            assertInWords(visitor.postAsItIs(path, form, "_csrf=" + token + "&" + body));
        }
        assertInWords(visitor.get("/young-people?page=%00&those=%00"));
        assertInWords(visitor.get("/young-people?next=%ff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000.csv", "\u0000", "../../etc/hosts", "a\\b.csv", "a;b=\\\"c.csv", "%00.csv", ""})
    void aFileWithAnotherName(String name) {
        assertInWords(upload("/returns", "files", name, "2018"));
        assertInWords(upload("/returns", "files\u0000", name, "2018\u0000"));
        assertInWords(upload("/name-list/preview", "files", name, "2018"));
        assertInWords(upload("/name-list/preview", "file", name, "2018"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "1-1-1-1-1", "x", ""})
    void somebodyWhoIsNowhere(String id) {
        for (var field : new String[] {"organisation", "account"}) {
            assertInWords(visitor.post("/demo/analyst", Map.of(field, id)));
            assertInWords(visitor.post("/demo/sign-in", Map.of(field, id)));
        }
    }

    /** What nobody can see is left out, and the rest of what was typed comes back. */
    @Test
    void whatWasTypedBesideItIsNotLost() {
        var answer = upload("/returns", "files", "header.csv", "20\u000018x");
        assertThat(Jsoup.parse(answer.body())
                        .select("[name=team] option[selected]")
                        .text())
                .isEqualTo("North");
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    private java.net.http.HttpResponse<String> upload(String path, String field, String name, String year) {
        var body = part("_csrf", token) + part("year", year) + part("team", "No\u0000rth")
                + "--b\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name + "\"" + LINE
                + "Content-Type: text/csv" + LINE + LINE + "CHILD,SEX" + LINE + "--b--" + LINE;
        return visitor.postAsItIs(path, "multipart/form-data; boundary=b", body);
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"" + LINE + LINE + value + LINE;
    }

    private static void assertInWords(java.net.http.HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.request().uri().toString()).isLessThan(500);
        if (answer.statusCode() >= 400) {
            assertThat(answer.body())
                    .contains("<h1>")
                    .doesNotContain("Exception", "HTTP Status", Words.say("error.broken"));
        }
    }
}
