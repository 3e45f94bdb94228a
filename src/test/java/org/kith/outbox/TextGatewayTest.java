package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.database.CannotStart;

/** The settings of the gateway for texts: what cannot be one is said in plain words at start, and never the key. */
class TextGatewayTest {
    private static final String ID = "26785a09-ab16-4eb0-8407-a37497a57506";

    @TempDir
    Path folder;

    private static TextGateway of(Map<String, String> set) throws CannotStart {
        return TextGateway.of(name -> set.getOrDefault(name, ""), OnOutbox.BASE_URL);
    }

    private static String refusal(Map<String, String> set) {
        try {
            of(set);
        } catch (CannotStart e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("Kith started");
    }

    private String file(String content, String permissions) throws IOException {
        var file = Files.createTempFile(folder, "key", "");
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file.toString();
    }

    private Map<String, String> ofNotify(String... more) throws IOException {
        var set = new HashMap<>(
                Map.of("KITH_NOTIFY_KEY_FILE", file("team-" + ID + "-" + ID, "rw-------"), "KITH_NOTIFY_TEMPLATE", ID));
        for (var one = 0; one < more.length; one += 2) {
            set.put(more[one], more[one + 1]);
        }
        return set;
    }

    @Test
    void noneIsSet() throws CannotStart {
        assertThat(of(Map.of()).isSet()).isFalse();
        assertThat(of(Map.of("KITH_TEXT_BODY", "to={number}&text={words}")).isSet())
                .isFalse();
    }

    @Test
    void notifyIsSet() throws Exception {
        assertThat(of(ofNotify()).host()).isEqualTo("api.notifications.service.gov.uk");
    }

    @Test
    void whatNotifyNeedsIsSaid() throws Exception {
        assertThat(refusal(ofNotify("KITH_NOTIFY_TEMPLATE", "text"))).contains("KITH_NOTIFY_TEMPLATE");
        assertThat(refusal(ofNotify("KITH_NOTIFY_KEY_FILE", file("s3cret", "rw-------"))))
                .contains("KITH_NOTIFY_KEY_FILE")
                .doesNotContain("s3cret");
        assertThat(refusal(ofNotify("KITH_NOTIFY_KEY_FILE", file("s3cret", "rw-r--r--"))))
                .contains("is open to others (rw-r--r--)", "KITH_NOTIFY_KEY_FILE");
        assertThat(refusal(ofNotify("KITH_NOTIFY_URL", "http://notify.example")))
                .contains("KITH_NOTIFY_URL");
        assertThat(refusal(ofNotify("KITH_TEXT_URL", "https://texts.example"))).contains("leave one out");
        assertThat(refusal(ofNotify("KITH_TEXT_PER_DAY", "many"))).contains("KITH_TEXT_PER_DAY");
        assertThat(refusal(ofNotify("KITH_TEXT_RECEIPTS_FILE", file("short", "rw-------"))))
                .contains("at least 20 letters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "texts.example",
                "http://texts.example",
                "ftp://texts.example",
                "https://u:s3cret@texts.example",
                "https://"
            })
    void anAddressThatIsNoneIsRefusedWithoutSayingIt(String url) {
        assertThat(refusal(Map.of("KITH_TEXT_URL", url)))
                .contains("KITH_TEXT_URL")
                .doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "to={number}",
                "text={words}",
                "{words}{number}",
                "{\"to\": \"{number}\", \"text\": \"{words}\"",
                "{\"to\": {number}, \"text\": {words}}"
            })
    void aBodyWithoutANumberOrWordsIsRefused(String body) {
        assertThat(refusal(Map.of("KITH_TEXT_URL", "https://texts.example", "KITH_TEXT_BODY", body)))
                .contains("KITH_TEXT_BODY", "to={number}&text={words}");
    }

    @ParameterizedTest
    @CsvSource({"Bearer", ": Bearer", "'X Key:'"})
    void aHeaderThatIsNoneIsRefused(String header) {
        assertThat(refusal(Map.of("KITH_TEXT_URL", "https://texts.example", "KITH_TEXT_TOKEN_HEADER", header)))
                .contains("KITH_TEXT_TOKEN_HEADER");
    }

    @Test
    void whatIsPutIntoJsonStaysInItsQuotes() {
        var body = new TextBody("{\"text\": \"{words}\", \"to\": \"{number}\"}");
        assertThat(body.of("+447700900123", "a \"b\" \\ {number}", "x"))
                .isEqualTo("{\"text\": \"a \\\"b\\\" \\\\ {number}\", \"to\": \"+447700900123\"}");
        assertThat(new TextBody("to={digits}&text={words}").of("+447700900123", "a&to=1", "x"))
                .isEqualTo("to=447700900123&text=a%26to%3D1");
    }

    /** What the Java that runs here does with a form that gets no answer. */
    @Test
    void aFormThatGetsNoAnswerIsPostedOnce() throws CannotStart {
        PostsOnce.prepare();
        PostsOnce.mustHold();
    }
}
