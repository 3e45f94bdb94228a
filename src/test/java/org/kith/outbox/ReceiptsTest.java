package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a gateway says by itself: once, of what it was handed, with its token. */
class ReceiptsTest extends OnTexts {
    private static final String TOKEN = "a-token-of-the-gateway";

    /** What is answered; 404 where whoever comes next answers. */
    private int posted(MockHttpServletRequest request, String file) throws Exception {
        var response = new MockHttpServletResponse();
        new ReceiptFilter(new Receipts(acting, sql), file)
                .doFilter(request, response, (passed, answer) -> ((HttpServletResponse) answer).setStatus(404));
        return response.getStatus();
    }

    private int says(String token, String message, String status) throws Exception {
        var request = new MockHttpServletRequest("POST", "/texts/receipt");
        request.addHeader("Authorization", token);
        request.setContentType("application/json");
        request.setContent(("{\"reference\": \"" + message + "\", \"status\": \"" + status + "\"}").getBytes());
        return posted(request, secret(TOKEN));
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
        assertThat(posted(request, secret(TOKEN))).isEqualTo(204);
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
    void isForgedWithoutTheToken(String token) throws Exception {
        sent();
        assertThat(says(token, message(), "delivered")).isEqualTo(404);
        assertThat(outcome()).isEqualTo("not known, asked 0");
    }

    @Test
    void whereNoTokenIsSetThereIsNoSuchAddress() throws Exception {
        var request = new MockHttpServletRequest("POST", "/texts/receipt");
        request.addHeader("Authorization", "Bearer ");
        assertThat(posted(request, "")).isEqualTo(404);
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
