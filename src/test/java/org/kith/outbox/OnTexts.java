package org.kith.outbox;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kith.database.CannotStart;

/** A young person with a number and no e-mail address, and a gateway that takes texts. */
abstract class OnTexts extends OnOutbox {
    static final String NOTIFY = "/v2/notifications/sms";
    static final String LIST = "/v2/notifications";
    static final String NUMBER = "07700 900123";

    WireMockServer gateway = new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @TempDir
    Path folder;

    @BeforeEach
    void aNumberAlone() {
        gateway.start();
        phone(NUMBER);
        pastPolicy
                .sql("delete from outbox_message where organisation_id = ?")
                .param(ashdown.id())
                .update();
        pastPolicy.sql("delete from text_posted").update();
    }

    void phone(String number) {
        pastPolicy
                .sql("update contact_detail set ended_at = now() where young_person_id = ? and ended_at is null")
                .param(jay.id())
                .update();
        pastPolicy
                .sql(
                        "insert into contact_detail (organisation_id, young_person_id, kind, value) values (?, ?, 'phone', ?)")
                .params(ashdown.id(), jay.id(), number)
                .update();
    }

    @AfterEach
    void stopGateway() {
        gateway.stop();
    }

    String secret(String words) {
        try {
            var file = Files.createTempFile(folder, "secret", "");
            Files.writeString(file, words);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            return file.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Gateway notifyGateway(String... more) {
        var id = "26785a09-ab16-4eb0-8407-a37497a57506";
        return gateway(with(
                Map.of(
                        "KITH_NOTIFY_KEY_FILE",
                        secret("kith-" + id + "-" + id),
                        "KITH_NOTIFY_TEMPLATE",
                        id,
                        "KITH_NOTIFY_URL",
                        gateway.baseUrl()),
                more));
    }

    Gateway httpGateway(String... more) {
        return gateway(with(
                Map.of("KITH_TEXT_URL", gateway.baseUrl() + "/texts", "KITH_TEXT_TOKEN_FILE", secret("s3cret")), more));
    }

    private static Map<String, String> with(Map<String, String> set, String... more) {
        var all = new HashMap<>(set);
        for (var one = 0; one < more.length; one += 2) {
            all.put(more[one], more[one + 1]);
        }
        return all;
    }

    private static Gateway gateway(Map<String, String> set) {
        try {
            return TextGateway.of(setting -> set.getOrDefault(setting, ""), BASE_URL)
                    .gateway();
        } catch (CannotStart e) {
            throw new AssertionError(e);
        }
    }

    Sending texts(Gateway texts, MadeWhenSent... made) {
        return by(new Gateways(new MailGateway(MailServer.NONE, BASE_URL), texts), made);
    }

    void answers(ResponseDefinitionBuilder answer) {
        gateway.stubFor(post(urlPathEqualTo(NOTIFY)).willReturn(answer));
    }

    static ResponseDefinitionBuilder taken() {
        return aResponse()
                .withStatus(201)
                .withHeader("Content-Type", "application/json")
                .withBody("""
                        {"id": "740e5834-3a29-46b4-9a6f-16142fde533a", "reference": "x", "content": {"body": "x", "from_number": "Kith"},
                         "uri": "https://x", "template": {"id": "26785a09-ab16-4eb0-8407-a37497a57506", "version": 1, "uri": "https://x"}}
                        """);
    }

    /** What Notify says of the message of that reference. */
    void knows(String... statuses) {
        var each = java.util.stream.Stream.of(statuses).map("""
                {"id": "740e5834-3a29-46b4-9a6f-16142fde533a", "reference": "x", "email_address": null, "phone_number": "+447700900123",
                 "line_1": null, "line_2": null, "line_3": null, "line_4": null, "line_5": null, "line_6": null, "postcode": null, "postage": null,
                 "type": "sms", "status": "%s", "template": {"id": "26785a09-ab16-4eb0-8407-a37497a57506", "version": 1, "uri": "https://x"},
                 "body": "x", "subject": null, "created_at": "2026-11-30T10:00:00.000Z", "created_by_name": null, "sent_at": null,
                 "completed_at": null, "estimated_delivery": null}"""::formatted).toList();
        gateway.stubFor(get(urlPathEqualTo(LIST))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"notifications\": [" + String.join(",", each)
                                + "], \"links\": {\"current\": \"x\"}}")));
    }

    List<LoggedRequest> posted() {
        return gateway.findAll(postRequestedFor(urlPathEqualTo(NOTIFY)));
    }

    String message() {
        return pastPolicy
                .sql("select id from outbox_message where organisation_id = ? order by made_at, id limit 1")
                .param(ashdown.id())
                .query(String.class)
                .single();
    }

    String outcome() {
        return pastPolicy
                .sql(
                        "select coalesce(outcome, 'not known') || ', asked ' || asked from outbox_message where organisation_id = ?")
                .param(ashdown.id())
                .query(String.class)
                .single();
    }
}
