package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;

/** Not more texts in a minute, in a day and to one number than the gateway and the networks take, over all nodes. */
class TextLimitsTest extends OnTexts {

    private void tell(int many, About what) {
        for (var one = 0; one < many; one++) {
            tells(jay.account(), what);
        }
    }

    private void passes(String time) {
        goesBy(time);
        pastPolicy
                .sql("update text_posted set posted_at = posted_at - cast(? as interval)")
                .param(time)
                .update();
    }

    @Test
    void twentyThatSayTheSameInAnHourToOneNumber() {
        answers(taken());
        tell(25, About.PASSKEY_MADE);
        tell(3, About.PASSKEY_TAKEN_AWAY);
        var sending = texts(notifyGateway());
        sending.send(ashdown.id());
        assertThat(posted()).hasSize(23);
        passes("50 minutes");
        sending.send(ashdown.id());
        assertThat(posted()).hasSize(23);
        passes("11 minutes");
        sending.send(ashdown.id());
        assertThat(posted()).hasSize(28);
        assertThat(states()).allMatch("sent, 1"::equals);
    }

    @Test
    void aHundredOfAnyKind() {
        answers(taken());
        pastPolicy.sql("""
                        insert into text_posted (number_hash, what, posted_at)
                        select sha256(convert_to('kith text +447700900123', 'UTF8')), 'x' || n, now() from generate_series(1, 99) n
                        """).update();
        tell(2, About.PASSKEY_MADE);
        texts(notifyGateway()).send(ashdown.id());
        assertThat(posted()).hasSize(1);
    }

    @Test
    void soManyInAMinute() {
        answers(taken());
        tell(5, About.PASSKEY_MADE);
        var sending = texts(notifyGateway("KITH_TEXT_PER_MINUTE", "2"));
        sending.send(ashdown.id());
        assertThat(posted()).hasSize(2);
        passes("61 seconds");
        sending.send(ashdown.id());
        assertThat(posted()).hasSize(4);
    }

    @Test
    void soManyInADayThatBeginsAtMidnightInUtc() {
        answers(taken());
        tell(3, About.PASSKEY_MADE);
        var sending = texts(notifyGateway("KITH_TEXT_PER_DAY", "2"));
        sending.send(ashdown.id());
        assertThat(posted()).hasSize(2);
        assertThat(pastPolicy.sql("""
                                select next_try_at = date_trunc('day', now() at time zone 'UTC') at time zone 'UTC' + interval '1 day'
                                  from outbox_message where organisation_id = ? and sent_at is null
                                """).param(ashdown.id()).query(Boolean.class).single())
                .isTrue();
    }

    @Test
    void overAllNodes() throws Exception {
        answers(taken());
        tell(12, About.PASSKEY_MADE);
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Void> sends = () -> {
                texts(notifyGateway("KITH_TEXT_PER_MINUTE", "5")).send(ashdown.id());
                return null;
            };
            for (var done : threads.invokeAll(List.of(sends, sends, sends, sends))) {
                done.get();
            }
        }
        assertThat(posted()).hasSize(5);
    }

    @Test
    void nobodyReachesTheRowsAndTheJobThatSendsAloneAsks() {
        for (var who : List.of(amina.actor(), piotr.actor(), Actor.job(JobName.SEND, ashdown.id()))) {
            assertThatThrownBy(() -> acting.doAs(who, viewer -> jdbc.sql("select count(*) from text_posted")
                            .query(Long.class)
                            .single()))
                    .rootCause()
                    .hasMessageContaining("permission denied for table text_posted");
        }
        assertThatThrownBy(() ->
                        acting.doAs(piotr.actor(), viewer -> sql.free("+447700900123", "passkey made", Limits.USUAL)))
                .rootCause()
                .hasMessageContaining("texts are sent by the job that sends");
    }

    @Test
    void theNumberIsForgottenAfterAnHour() {
        answers(taken());
        tell(1, About.PASSKEY_MADE);
        var sending = texts(notifyGateway());
        sending.send(ashdown.id());
        passes("61 minutes");
        tell(1, About.PASSKEY_MADE);
        sending.send(ashdown.id());
        assertThat(pastPolicy
                        .sql("select count(number_hash) from text_posted")
                        .query(Long.class)
                        .single())
                .isOne();
    }
}
