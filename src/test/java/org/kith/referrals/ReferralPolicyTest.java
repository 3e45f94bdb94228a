package org.kith.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.springframework.dao.DataAccessException;

/** What PostgreSQL itself answers about referrals, asked as the role Kith serves with by somebody who means no good. */
class ReferralPolicyTest extends OnReferrals {
    private static final String STEP = """
            insert into referral_step (id, organisation_id, referral_id, service_id, number, side, step, words, terms_id, said_by, said_at)
            values (?, ?, cast(? as uuid), ?, ?, ?, ?, 'x', cast(? as uuid), ?, kith.moment())
            """;

    private void says(Colleague who, String referral, int number, Step step) {
        acting.doAs(who.actor(), viewer -> jdbc.sql(STEP)
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        ashdown.id(),
                        id(referral),
                        brightwell.id(),
                        number,
                        "service",
                        step.key(),
                        step == Step.ACCEPTED ? terms() : null,
                        who.account()))
                .update());
    }

    private void refused(Colleague who, String referral, int number, Step step) {
        assertThatThrownBy(() -> says(who, referral, number, step)).isInstanceOf(DataAccessException.class);
    }

    private long counts(Colleague who, String sql, Object... values) throws Exception {
        return acting.as(
                who.actor(),
                viewer ->
                        jdbc.sql(sql).params(List.of(values)).query(Long.class).single());
    }

    private long holding() {
        return ALL.sql("select count(*) from section_grant g join referral r on r.young_person_id = g.young_person_id"
                        + " where g.withdrawn_at is null and g.recipient_id = r.service_id and g.organisation_id = ?")
                .param(ashdown.id())
                .query(Long.class)
                .single();
    }

    @Test
    void aServiceReadsNobodyBeforeItAcceptsAndNobodyElsesAtAll() throws Exception {
        var referral = sent();
        assertThat(counts(dana, "select count(*) from referral_step where referral_id = cast(? as uuid)", id(referral)))
                .as("that it was sent, and not their yes")
                .isEqualTo(1);
        for (var who : new Colleague[] {dana, olu, analyst, administrator, ruth}) {
            assertThat(counts(who, "select count(*) from referral where id = cast(? as uuid)", id(referral)))
                    .isZero();
        }
        for (var who : new Colleague[] {olu, analyst, administrator, ruth}) {
            assertThat(counts(
                            who,
                            "select count(*) from referral_step where referral_id = cast(? as uuid)",
                            id(referral)))
                    .isZero();
            refused(who, referral, 3, Step.ACCEPTED);
        }
        for (var nothing : new String[] {"person_name", "section_grant"}) {
            assertThat(counts(dana, "select count(*) from " + nothing)).isZero();
        }
        assertThatThrownBy(() -> acting.doAs(dana.actor(), viewer -> jdbc.sql("update referral set stands = 'running'")
                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> acting.doAs(dana.actor(), viewer -> jdbc.sql("""
                        insert into section_grant (id, organisation_id, young_person_id, section, recipient_kind, recipient_id, may_add, purpose, basis,
                               starts_at, ends_at, decided_by, decided_at)
                        values (gen_random_uuid(), ?, ?, 'health', 'service', ?, false, 'x', 'agreed', now(), now() + interval '1 day', ?, now())
                        """)
                        .params(ashdown.id(), jay.id(), brightwell.id(), dana.account())
                        .update()))
                .isInstanceOf(DataAccessException.class);
        says(dana, referral, 3, Step.ACCEPTED);
        assertThat(counts(dana, "select count(*) from section_grant")).isEqualTo(1);
        assertThat(counts(dana, "select count(*) from referral")).isZero();
        refused(dana, referral, 4, Step.ACCEPTED);
        takes(jay.account(), referral, Step.REVOKED);
        assertThat(counts(dana, "select count(*) from section_grant")).isZero();
        for (var number : new int[] {3, 4, 5, 99}) {
            refused(dana, referral, number, Step.ACCEPTED);
        }
    }

    @Test
    void whatWasNeverSentOrIsOverIsNotAccepted() throws Exception {
        var written = written();
        for (var number : new int[] {1, 2}) {
            refused(dana, written, number, Step.ACCEPTED);
        }
        takes(jay.account(), written, Step.YES);
        refused(dana, written, 2, Step.ACCEPTED);
        takes(amina.account(), written, Step.SENT);
        takes(tom.account(), written, Step.REVOKED, "words", "Not now");
        for (var number : new int[] {3, 4, 99}) {
            refused(dana, written, number, Step.ACCEPTED);
        }
        assertThat(holding()).isZero();
    }

    @Test
    void ofTwoAtOnceOneIsLateAndWhatIsSharedFitsHowItStands() throws Exception {
        var referral = sent();
        var accept = new String[] {"key", UUID.randomUUID().toString(), "seen", "2", "terms", terms(), "accept", "yes"};
        var stop = new String[] {"key", UUID.randomUUID().toString(), "seen", "2", "words", "No"};
        List<Callable<Integer>> both = List.of(
                () -> sends(dana, offer(referral) + "/answering/accepted", accept)
                        .andReturn()
                        .getResponse()
                        .getStatus(),
                () -> sends(amina, referral + "/saying/revoked", stop)
                        .andReturn()
                        .getResponse()
                        .getStatus());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(both);
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 409);
        }
        assertThat(said(referral)).isEqualTo(3);
        assertThat(holding()).isEqualTo(stands(referral).equals("running") ? 1 : 0);
    }

    @Test
    void theWordsOfTheirYesAreNoServicesToRead() throws Exception {
        var referral = written();
        takes(jay.account(), referral, Step.YES, "words", "My dad must never know");
        takes(amina.account(), referral, Step.SENT);
        accepts(dana, referral);
        assertThat(counts(dana, "select count(*) from section_grant where because is not null"))
                .isZero();
    }

    @Test
    void whatAnotherReferralShowsAndWhatWasDecidedOtherwiseStays() throws Exception {
        var first = sent();
        accepts(dana, first);
        var second = sent();
        accepts(dana, second);
        takes(amina.account(), first, Step.ENDED, "words", "Done");
        assertThat(sees(dana, offer(second)).select("h1").text()).isEqualTo("Jay");
        acting.changing(amina.actor(), jay.id(), viewer -> jdbc.sql("""
                        insert into section_grant (id, organisation_id, young_person_id, section, recipient_kind, recipient_id, may_add, purpose, basis,
                               because, starts_at, ends_at, decided_by, decided_at)
                        values (gen_random_uuid(), ?, ?, 'home', 'service', ?, false, 'x', 'duty', 'To keep Jay safe', kith.now(),
                               kith.now() + interval '9 days', ?, kith.now())
                        """)
                .params(ashdown.id(), jay.id(), brightwell.id(), amina.account())
                .update());
        takes(jay.account(), second, Step.REVOKED);
        assertThat(counts(dana, "select count(*) from section_grant where basis = 'duty'"))
                .as("what their team decided")
                .isEqualTo(1);
        assertThat(counts(dana, "select count(*) from section_grant")).isEqualTo(1);
    }

    @Test
    void whatIsSharedAnewInItsPlaceEndsWithIt() throws Exception {
        var referral = sent();
        accepts(dana, referral);
        var grant = ALL.sql("select id from section_grant where recipient_id = ?")
                .param(brightwell.id())
                .query(UUID.class)
                .single();
        var sharing = "/young-people/" + jay.id() + "/sharing/grants/" + grant;
        sends(jay.account(), sharing + "/withdrawal").andExpect(status().isFound());
        assertThat(counts(dana, "select count(*) from section_grant")).isZero();
        sends(jay.account(), sharing + "/restoration");
        assertThat(counts(dana, "select count(*) from section_grant")).isEqualTo(1);
        takes(tom.account(), referral, Step.REVOKED, "words", "No");
        assertThat(counts(dana, "select count(*) from section_grant")).isZero();
    }
}
