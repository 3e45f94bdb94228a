package org.kith.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The statement that puts what is told by post onto the list of letters. */
final class PostSql {
    private static final String PUT = """
                        with put as (
                            update outbox_message m set sent_at = kith.now(), goes_by = 'post', waits_because = null
                             where m.organisation_id = kith.organisation() and m.sent_at is null and m.given_up_at is null and m.handed_over_at is null
                               and m.contact_detail_id is null and m.worker_detail_id is null and m.what not in <at once>
                               and exists (select from account a join contact_detail c on c.young_person_id = a.young_person_id
                                   where a.id = m.account_id and c.kind = 'letters' and c.ended_at is null)
                               and not exists (select from account a join contact_detail c on c.young_person_id = a.young_person_id
                                   where a.id = m.account_id and c.kind in ('email', 'phone') and c.ended_at is null)
                            returning m.id, m.organisation_id, m.account_id, m.what, m.made_at)
                        insert into letter_to_post (id, organisation_id, young_person_id, what, made_at)
                        select p.id, p.organisation_id, a.young_person_id, p.what, p.made_at from put p join account a on a.id = p.account_id
                        """;

    private PostSql() {}

    /** @param atOnce what somebody waits for at that moment, as SQL has it */
    static void put(JdbcClient jdbc, String atOnce) {
        jdbc.sql(PUT.replace("<at once>", atOnce)).update();
    }
}
