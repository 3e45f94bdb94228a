package org.kith.outbox;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewer;

/** Texts by a gateway of any kind go out once: where no answer comes and it knows no keys, Kith does not know, and says so. */
class HttpTextTest extends OnTexts {

    private void says(ResponseDefinitionBuilder answer) {
        gateway.stubFor(post(urlPathEqualTo("/texts")).willReturn(answer));
    }

    private List<LoggedRequest> all() {
        return gateway.findAll(postRequestedFor(anyUrl()));
    }

    @Test
    void goesAsAForm() {
        says(aResponse().withStatus(200));
        tells(jay.account(), About.PASSKEY_MADE);
        texts(httpGateway()).send(ashdown.id());
        assertThat(all()).hasSize(1);
        var one = all().getFirst();
        assertThat(one.getBodyAsString())
                .startsWith("to=%2B447700900123&text=Kith%3A+a+new")
                .endsWith("&reference=" + message());
        assertThat(one.getHeader("Authorization")).isEqualTo("Bearer s3cret");
        assertThat(one.getHeader("Idempotency-Key")).isEqualTo(message());
        assertThat(one.getHeader("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    }

    @Test
    void goesAsJson() {
        says(aResponse().withStatus(202));
        tells(jay.account(), About.PASSKEY_MADE);
        var body = "{\"to\": [\"{digits}\"], \"from\": \"Kith\", \"text\": \"{words}\", \"id\": \"{reference}\"}";
        texts(httpGateway("KITH_TEXT_BODY", body, "KITH_TEXT_TOKEN_HEADER", "X-Key:"))
                .send(ashdown.id());
        var one = all().getFirst();
        assertThat(one.getBodyAsString())
                .startsWith("{\"to\": [\"447700900123\"], \"from\": \"Kith\", \"text\": \"Kith: a new");
        assertThat(one.getHeader("X-Key")).isEqualTo("s3cret");
    }

    @Test
    void whatCannotBeKnownIsNotSentAgainAndSaid() {
        says(aResponse().withFault(Fault.EMPTY_RESPONSE));
        tells(jay.account(), About.PASSKEY_MADE);
        var sending = texts(httpGateway());
        sending.send(ashdown.id());
        goesBy("6 minutes");
        says(aResponse().withStatus(200));
        sending.send(ashdown.id());
        goesBy("1 day");
        sending.send(ashdown.id());
        assertThat(all()).hasSize(1);
        assertThat(states()).containsExactly("not known, 2");
    }

    @Test
    void oneThatKnowsKeysGetsItAgainUnderTheSame() {
        says(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        tells(jay.account(), About.PASSKEY_MADE);
        var sending = texts(httpGateway("KITH_TEXT_ONCE", "yes"));
        sending.send(ashdown.id());
        goesBy("6 minutes");
        says(aResponse().withStatus(200));
        sending.send(ashdown.id());
        assertThat(all()).hasSize(2).allMatch(one -> message().equals(one.getHeader("Idempotency-Key")));
        assertThat(states()).containsExactly("sent, 2");
    }

    /** It would keep the former, which works no more. */
    @Test
    void aCodeDoesNotGoAgainUnderTheSameKey() {
        says(aResponse().withFault(Fault.EMPTY_RESPONSE));
        var detail = pastPolicy
                .sql("select id from contact_detail where young_person_id = ? and ended_at is null")
                .param(jay.id())
                .query(UUID.class)
                .single();
        acting.doAs(jay.actor(), viewer -> outbox.tellAt(viewer, jay.account(), About.SIGN_IN_CODE, detail));
        var sending = texts(httpGateway("KITH_TEXT_ONCE", "yes"), new MadeWhenSent() {
            @Override
            public About about() {
                return About.SIGN_IN_CODE;
            }

            @Override
            public Optional<String> made(Viewer job, UUID message, UUID account) {
                return Optional.of("481516");
            }
        });
        sending.send(ashdown.id());
        goesBy("2 minutes");
        sending.send(ashdown.id());
        assertThat(all()).hasSize(1);
        assertThat(all().getFirst().getBodyAsString()).contains("481516");
        assertThat(states()).containsExactly("not known, 2");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 'refused, 1'",
        "401, 'waits, 1'",
        "429, 'waits, 1'",
        "503, 'waits, 1'",
        "500, 'waits, 1'",
        "302, 'waits, 1'",
        "204, 'sent, 1'"
    })
    void whatItAnswers(int code, String becomes) {
        says(aResponse().withStatus(code).withHeader("Location", gateway.baseUrl() + "/elsewhere"));
        tells(jay.account(), About.PASSKEY_MADE);
        texts(httpGateway()).send(ashdown.id());
        assertThat(states()).containsExactly(becomes);
        assertThat(all()).as("it follows nobody").hasSize(1);
    }

    /** Behind a proxy, one that is away answers 502 or 503 to whatever it is asked. */
    @ParameterizedTest
    @CsvSource({"500", "502", "503"})
    void whatWasNotTakenForAnHourGoesOutOnceWhenItIs(int code) {
        gateway.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(code)));
        tells(jay.account(), About.PASSKEY_MADE);
        var sending = texts(httpGateway());
        for (int i = 0; i < 6; i++) {
            sending.send(ashdown.id());
            goesBy("15 minutes");
        }
        var before = all().size();
        gateway.resetMappings();
        says(aResponse().withStatus(200));
        for (int i = 0; i < 3; i++) {
            goesBy("3 hours");
            sending.send(ashdown.id());
        }
        assertThat(all()).hasSize(before + 1);
        assertThat(states().getFirst()).startsWith("sent, ");
    }

    /** One that is there, and from which no answer came to this text. */
    @ParameterizedTest
    @CsvSource({"502", "504"})
    void whatMayHaveBeenTakenIsNotSentAgain(int code) {
        says(aResponse().withStatus(code));
        tells(jay.account(), About.PASSKEY_MADE);
        var sending = texts(httpGateway());
        sending.send(ashdown.id());
        says(aResponse().withStatus(200));
        goesBy("6 minutes");
        sending.send(ashdown.id());
        assertThat(all()).hasSize(1);
        assertThat(states()).containsExactly("not known, 2");
    }

    /** The first is in doubt; the others wait, and go out once. */
    @Test
    void nothingMoreIsPostedWhileItAnswersNothing() {
        gateway.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        tells(jay.account(), About.PASSKEY_MADE);
        var sending = texts(httpGateway());
        sending.send(ashdown.id());
        assertThat(all()).hasSize(1);
        tells(jay.account(), About.PASSKEY_TAKEN_AWAY);
        for (int i = 0; i < 3; i++) {
            goesBy("20 minutes");
            sending.send(ashdown.id());
        }
        assertThat(all()).hasSize(1);
        gateway.resetMappings();
        says(aResponse().withStatus(200));
        goesBy("3 hours");
        sending.send(ashdown.id());
        assertThat(all()).hasSize(2);
        assertThat(states())
                .hasSize(2)
                .anyMatch(one -> one.startsWith("not known"))
                .anyMatch(one -> one.startsWith("sent"));
    }

    private void looksUp(ResponseDefinitionBuilder answer) {
        gateway.stubFor(get(urlPathEqualTo("/texts/" + message())).willReturn(answer));
    }

    @Test
    void whatMayHaveBeenTakenIsLookedUpByItsReference() {
        says(aResponse().withFault(Fault.EMPTY_RESPONSE));
        tells(jay.account(), About.PASSKEY_MADE);
        var sending = texts(httpGateway("KITH_TEXT_LOOKUP", gateway.baseUrl() + "/texts/{reference}"));
        sending.send(ashdown.id());
        looksUp(aResponse().withStatus(503));
        goesBy("6 minutes");
        sending.send(ashdown.id());
        assertThat(states()).as("it does not say").containsExactly("waits, 2");
        looksUp(aResponse().withStatus(404));
        says(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        goesBy("1 hour");
        sending.send(ashdown.id());
        assertThat(all()).as("it was not taken, and goes again").hasSize(2);
        looksUp(aResponse().withBody("{\"reference\": \"" + message() + "\"}"));
        goesBy("3 hours");
        sending.send(ashdown.id());
        assertThat(all()).as("it was, and does not").hasSize(2);
        assertThat(states()).containsExactly("sent, 4");
    }

    @Test
    void oneThatIsNotReachedGetsItLater() {
        var sending = texts(httpGateway());
        gateway.stop();
        tells(jay.account(), About.PASSKEY_MADE);
        sending.send(ashdown.id());
        assertThat(states()).containsExactly("waits, 1");
        gateway.start();
    }
}
