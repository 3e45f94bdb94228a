package org.kith.bypost;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about letters to young people. */
@Component
class ByPostSql {
    static final String WAITS = "posted_at is null";

    private static final String LETTERS = """
            select l.id, l.young_person_id as young, coalesce(y.known_as, y.child_number) as goes_by, l.what, c.value as address,
                   coalesce(a.language, o.language) as language, l.made_at, l.posted_at, b.name as posted_by
              from letter_to_post l join young_person y on y.id = l.young_person_id join organisation o on o.id = l.organisation_id
              left join contact_detail c on c.young_person_id = y.id and c.kind = 'letters' and c.ended_at is null
              left join account a on a.young_person_id = y.id and a.ended_at is null
              left join account b on b.id = l.posted_by
            """;

    private final JdbcClient jdbc;

    ByPostSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The longest waiting first. */
    List<ByPost> waiting(int most) {
        return jdbc.sql(LETTERS + " where l.posted_at is null order by l.made_at, l.id limit ?")
                .param(most)
                .query(ByPost.class)
                .list();
    }

    /** Of the last thirty days, the latest first. */
    List<ByPost> posted(int most) {
        return jdbc.sql(
                        LETTERS
                                + " where l.posted_at > kith.now() - interval '30 days' order by l.posted_at desc, l.id limit ?")
                .param(most)
                .query(ByPost.class)
                .list();
    }

    /** Whether there is such a letter for whoever acts. */
    boolean isThere(UUID letter) {
        return jdbc.sql("select exists (select from letter_to_post where id = ?)")
                .param(letter)
                .query(Boolean.class)
                .single();
    }

    /** Said already, nothing changes. */
    void post(UUID letter) {
        jdbc.sql(
                        "update letter_to_post set posted_at = kith.now(), posted_by = kith.actor() where id = ? and posted_at is null")
                .param(letter)
                .update();
    }
}
