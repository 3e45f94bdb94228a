package org.kith.outbox;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts by GOV.UK Notify go out once, whatever becomes of the answer. */
class NotifyTest extends OnTexts {

    private void goesOut() {
        texts(notifyGateway()).send(ashdown.id());
    }

    private void asks() {
        new Asking(acting, sql, new Gateways(new MailGateway(MailServer.NONE, BASE_URL), notifyGateway()))
                .ask(ashdown.id());
    }

    @Test
    void goesOnceWithTheMessagesIdForAReference() {
        answers(taken());
        tells(jay.account(), About.PASSKEY_MADE);
        goesOut();
        goesBy("10 minutes");
        goesOut();
        assertThat(posted()).hasSize(1);
        assertThat(posted().getFirst().getBodyAsString())
                .contains("\"phone_number\":\"+447700900123\"", "\"reference\":\"" + message() + "\"", "https:")
                .doesNotContain("Jay", "Ashdown", "Optional");
        assertThat(states()).containsExactly("sent, 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER", "RANDOM_DATA_THEN_CLOSE"})
    void isNotPostedAgainWhereTheAnswerWasLostAndNotifyHasIt(String fault) {
        answers(aResponse().withFault(Fault.valueOf(fault)));
        tells(jay.account(), About.PASSKEY_MADE);
        goesOut();
        assertThat(posted()).as("the client does not post it again by itself").hasSize(1);
        assertThat(states()).containsExactly("waits, 1");
        goesBy("6 minutes");
        knows("sending");
        goesOut();
        assertThat(posted()).hasSize(1);
        assertThat(gateway.findAll(getRequestedFor(urlPathEqualTo(LIST)))
                        .getFirst()
                        .getUrl())
                .contains("reference=" + message());
        assertThat(states()).containsExactly("sent, 2");
    }

    @Test
    void isPostedAgainUnderTheSameReferenceWhereNotifyHasItNot() {
        answers(aResponse().withStatus(500).withBody("<html>"));
        tells(jay.account(), About.PASSKEY_MADE);
        goesOut();
        goesBy("6 minutes");
        knows();
        answers(taken());
        goesOut();
        assertThat(posted()).hasSize(2).allMatch(one -> one.getBodyAsString().contains(message()));
        assertThat(states()).containsExactly("sent, 2");
    }

    @Test
    void isNotPostedWhileNotifyDoesNotSay() {
        answers(aResponse().withFault(Fault.EMPTY_RESPONSE));
        tells(jay.account(), About.PASSKEY_MADE);
        goesOut();
        gateway.stubFor(get(urlPathEqualTo(LIST)).willReturn(aResponse().withStatus(503)));
        goesBy("6 minutes");
        goesOut();
        assertThat(posted()).hasSize(1);
        goesBy("1 day");
        goesOut();
        assertThat(states()).containsExactly("not known, 2");
    }

    /** Killed after Notify took it and before that was written down. */
    @Test
    void isNotPostedAgainWhereNobodyWroteDownThatItWas() {
        answers(taken());
        knows("delivered");
        tells(jay.account(), About.PASSKEY_MADE);
        goesOut();
        pastPolicy
                .sql("update outbox_message set sent_at = null, ask_at = null where organisation_id = ?")
                .param(ashdown.id())
                .update();
        goesBy("6 minutes");
        goesOut();
        assertThat(posted()).hasSize(1);
        assertThat(states()).containsExactly("sent, 2");
    }

    @Test
    void aGatewayThatIsDownForAnHourDelaysItAndItIsShownAsLate() {
        answers(taken());
        var port = gateway.port();
        var sending = texts(notifyGateway());
        gateway.stop();
        tells(jay.account(), About.PASSKEY_MADE);
        for (var minutes = 0; minutes < 60; minutes += 6) {
            sending.send(ashdown.id());
            goesBy("6 minutes");
        }
        gateway = new WireMockServer(WireMockConfiguration.options().port(port));
        gateway.start();
        answers(taken());
        goesBy("30 minutes");
        sending.send(ashdown.id());
        sending.send(ashdown.id());
        assertThat(posted()).hasSize(1);
        assertThat(acting.<java.util.List<Counted>>as(piotr.actor(), viewer -> outbox.counted()))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo("sent late"));
    }

    @Test
    void aSlowOneTakesItOnce() {
        answers(taken().withFixedDelay(3000));
        tells(jay.account(), About.PASSKEY_MADE);
        goesOut();
        goesOut();
        assertThat(posted()).hasSize(1);
        assertThat(states()).containsExactly("sent, 1");
    }

    @ParameterizedTest
    @CsvSource({
        "400, phone_number Not a valid phone number, 'cannot be texted, 1'",
        "400, Can’t send to this recipient using a team-only API key, 'refused, 1'",
        "403, Invalid token, 'waits, 1'",
        "429, Exceeded rate limit, 'waits, 1'",
        "301, Moved, 'waits, 1'"
    })
    void whatItSaysOfIt(int code, String says, String becomes) {
        answers(aResponse()
                .withStatus(code)
                .withHeader("Location", gateway.baseUrl() + "/elsewhere")
                .withBody(says));
        tells(jay.account(), About.PASSKEY_MADE);
        goesOut();
        assertThat(states()).containsExactly(becomes);
        assertThat(gateway.findAll(getRequestedFor(WireMock.anyUrl())))
                .as("it follows nobody")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "delivered, 'arrived, asked 1'",
        "permanent-failure, 'no such address, asked 1'",
        "temporary-failure, 'not arrived, asked 1'",
        "technical-failure, 'not arrived, asked 1'",
        "sending, 'not known, asked 1'"
    })
    void isAskedLaterWhatBecameOfIt(String status, String outcome) {
        answers(taken());
        tells(jay.account(), About.PASSKEY_MADE);
        goesOut();
        knows(status);
        asks();
        assertThat(outcome()).as("not at once").isEqualTo("not known, asked 0");
        asksGoBy("2 minutes");
        asks();
        asks();
        assertThat(outcome()).isEqualTo(outcome);
    }

    @Test
    void isAskedForThreeDaysAndThenNoMore() {
        answers(taken());
        tells(jay.account(), About.PASSKEY_MADE);
        goesOut();
        knows("sending");
        for (var time = 0; time < 12; time++) {
            asksGoBy("3 days");
            asks();
        }
        assertThat(outcome()).isEqualTo("not known, asked 6");
    }

    private void asksGoBy(String time) {
        pastPolicy
                .sql("update outbox_message set ask_at = ask_at - cast(? as interval) where organisation_id = ?")
                .params(time, ashdown.id())
                .update();
    }

    @Test
    void whatIsNoNumberForTextsIsSaid() {
        phone("020 7946 0000");
        answers(taken());
        tells(jay.account(), About.PASSKEY_MADE);
        goesOut();
        assertThat(states()).contains("cannot be texted, 1");
        assertThat(posted()).isEmpty();
    }
}
