package org.kith.waysin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.signin.Visitor;

/** Whoever came in with a code that was sent cannot hide it from whose account it is. */
class HiddenNewsTest extends OnCodes {
    private static final String CAME_IN = "with a code that was sent to you";

    private Visitor byCode() throws Exception {
        letCodesCome();
        var elsewhere = new Visitor(port);
        asks(elsewhere, address);
        assertThat(location(types(elsewhere, codeSentAfter(1)))).endsWith("/passkey/here");
        return elsewhere;
    }

    private String line() {
        return pastPolicy
                .sql("select id::text from way_in_change where account_id = ? and what = 'came in by code'")
                .param(account())
                .query(String.class)
                .single();
    }

    private boolean told() {
        return pastPolicy
                .sql("select told_at is not null from way_in_change where id = ?")
                .param(UUID.fromString(line()))
                .query(Boolean.class)
                .single();
    }

    private static void saysSo(Visitor who, int status, String line) {
        who.get("/signed-in/news");
        assertThat(who.post("/signed-in/news", Map.of("told", line)).statusCode())
                .isEqualTo(status);
    }

    @Test
    void withTheCodeAloneItIsNotSaidThatItIsKnown() throws Exception {
        var elsewhere = byCode();
        assertThat(elsewhere.get("/signed-in/news").body())
                .contains(CAME_IN, "nobody hides it from you", "Go on to Kith")
                .doesNotContain("I know about this", "name=\"told\"");
        assertThat(elsewhere.post("/signed-in/news", Map.of("told", line())).statusCode())
                .isEqualTo(403);
        assertThat(elsewhere.page().text()).contains("You cannot say that here");
        assertThat(told()).isFalse();

        var theirs = new Visitor(port);
        assertThat(location(theirs.signIn(phone))).endsWith("/signed-in/news");
        theirs.get("/signed-in/news");
        assertThat(theirs.page().text()).contains(CAME_IN).doesNotContain("nobody hides it from you");
        assertThat(theirs.page().select("button").eachText()).contains("I know about this");
        saysSo(theirs, 302, line());
        assertThat(told()).isTrue();
    }

    @Test
    void norWithAPasskeyThatTheyMadeOnceTheyWereIn() throws Exception {
        var elsewhere = byCode();
        elsewhere.get("/passkey/here");
        assertThat(location(elsewhere.post(
                        "/passkey/here",
                        Map.of("label", "", "answer", theirPhone().make(elsewhere.asked())))))
                .endsWith("/signed-in/news");
        saysSo(elsewhere, 403, line());
        assertThat(told()).isFalse();
        var theirs = new Visitor(port);
        theirs.signIn(phone);
        theirs.get("/signed-in/news");
        assertThat(theirs.page().text()).contains(CAME_IN);
        saysSo(theirs, 302, line());
        assertThat(told()).isTrue();
    }

    @Test
    void withoutAnyPasskeyItIsSaidWhereItDoesNotTellOfThat() throws Exception {
        var elsewhere = byCode();
        pastPolicy
                .sql("delete from passkey where account_id = ?")
                .param(account())
                .update();
        var line = line();
        saysSo(elsewhere, 403, line);
        var another = new Visitor(port);
        asks(another, address);
        types(another, codeSentAfter(2));
        saysSo(another, 302, line);
        assertThat(pastPolicy
                        .sql(
                                "select count(*) from way_in_change where account_id = ? and what = 'came in by code' and told_at is null")
                        .param(account())
                        .query(Long.class)
                        .single())
                .as("its own stays")
                .isEqualTo(1);
    }
}
