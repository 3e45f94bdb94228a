package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.actor.NotFound;
import org.springframework.mock.web.MockHttpServletRequest;

/** What a gateway says by itself: once, of what it was handed, with its token. */
class ReceiptsTest extends OnTexts {
    private static final String TOKEN = "a-token-of-the-gateway";

    private ReceiptController receipts() throws Exception {
        return new ReceiptController(new Receipts(acting, sql), secret(TOKEN));
    }

    private void says(String token, String message, String status) throws Exception {
        var request = new MockHttpServletRequest("POST", "/texts/receipt");
        request.addHeader("Authorization", token);
        request.setContentType("application/json");
        request.setContent(("{\"reference\": \"" + message + "\", \"status\": \"" + status + "\"}").getBytes());
        receipts().receipt(request);
    }

    private void sent() {
        answers(taken());
        tells(jay.account(), About.PASSKEY_MADE);
        texts(notifyGateway()).send(ashdown.id());
    }

    @Test
    void saysThatItArrivedAndSaysItAgain() throws Exception {
        sent();
        says("Bearer " + TOKEN, message(), "delivered");
        says("Bearer " + TOKEN, message(), "delivered");
        says("Bearer " + TOKEN, message(), "permanent-failure");
        assertThat(outcome()).isEqualTo("arrived, asked 0");
        goesBy("1 day");
        texts(notifyGateway()).send(ashdown.id());
        assertThat(posted()).hasSize(1);
    }

    @Test
    void asAForm() throws Exception {
        sent();
        var request = new MockHttpServletRequest("POST", "/texts/receipt");
        request.addHeader("Authorization", "Bearer " + TOKEN);
        request.setParameter("reference", message());
        request.setParameter("status", "Undelivered");
        receipts().receipt(request);
        assertThat(outcome()).isEqualTo("not arrived, asked 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Bearer a-token-of-the-gatewa",
                "bearer a-token-of-the-gateway",
                "a-token-of-the-gateway",
                "Basic x"
            })
    void isForgedWithoutTheToken(String token) {
        sent();
        assertThatThrownBy(() -> says(token, message(), "delivered")).isInstanceOf(NotFound.class);
        assertThat(outcome()).isEqualTo("not known, asked 0");
    }

    @Test
    void changesNothingOfWhatWasNotHandedOver() throws Exception {
        tells(jay.account(), About.PASSKEY_MADE);
        for (var id : new String[] {message(), UUID.randomUUID().toString(), "x", ""}) {
            says("Bearer " + TOKEN, id, "delivered");
        }
        assertThat(states()).containsExactly("waits, 0");
        assertThat(outcome()).isEqualTo("not known, asked 0");
    }

    /** Nobody knew whether it arrived, and now the gateway says so. */
    @Test
    void isKnownAfterAllOfWhatWasGivenUp() throws Exception {
        tells(jay.account(), About.PASSKEY_MADE);
        pastPolicy
                .sql(
                        "update outbox_message set goes_by = 'text', handed_over_at = now(), given_up_at = now(), given_up_because = 'not known' where organisation_id = ?")
                .param(ashdown.id())
                .update();
        says("Bearer " + TOKEN, message(), "delivered");
        assertThat(outcome()).isEqualTo("arrived, asked 0");
        assertThat(states()).containsExactly("sent, 0");
    }

    /** The receipt can be sooner than the answer. */
    @Test
    void comesBeforeTheAnswerWasWrittenDown() throws Exception {
        sent();
        pastPolicy
                .sql("update outbox_message set sent_at = null, ask_at = null where organisation_id = ?")
                .param(ashdown.id())
                .update();
        says("Bearer " + TOKEN, message(), "delivered");
        goesBy("6 minutes");
        texts(notifyGateway()).send(ashdown.id());
        assertThat(posted()).hasSize(1);
        assertThat(outcome()).isEqualTo("arrived, asked 0");
    }
}
