package org.kith.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about what is kept back from young people. */
@Component
class WithheldSql {
    private static final String WITHHELD = """
            select w.*, a.name as by, t.words
              from withheld w left join account a on a.id = w.made_by left join withheld_words t on t.withheld_id = w.id
            """;

    private final JdbcClient jdbc;

    WithheldSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All there ever was in these entries: former versions name passages that are let go by now. */
    List<Withheld> in(UUID[] people, UUID[] entries) {
        return jdbc.sql(WITHHELD + " where w.young_person_id = any (?) and w.entry_id = any (?) order by w.made_at")
                .params(people, entries)
                .query((row, number) -> withheld(row))
                .list();
    }

    /** Whole entries kept back now. */
    List<Withheld> whole(UUID person) {
        return jdbc.sql(WITHHELD + " where w.young_person_id = ? and w.whole and w.ended_at is null order by w.made_at")
                .param(person)
                .query((row, number) -> withheld(row))
                .list();
    }

    /** Everything kept back now from those the viewer sees, what is to be looked at first at the top. */
    List<KeptBack> everywhere() {
        return jdbc.sql("""
                        select w.*, a.name as by, null as words, coalesce(y.known_as, y.child_number, '') as about
                          from withheld w join young_person y on y.id = w.young_person_id left join account a on a.id = w.made_by
                         where w.ended_at is null order by w.review_on, w.id limit 500
                        """)
                .query((row, number) -> new KeptBack(
                        row.getObject("young_person_id", UUID.class), row.getString("about"), withheld(row)))
                .list();
    }

    void keepBack(Viewer viewer, UUID entry, UUID id, Keeping keeping, Instant now) {
        jdbc.sql("""
                        insert into withheld (id, organisation_id, young_person_id, entry_id, whole, reason, made_by, made_at, review_on)
                        select :id, e.organisation_id, e.young_person_id, e.id, :whole, :reason, :me, :now, :reviewOn
                          from entry e where e.id = :entry
                        """)
                .param("id", id)
                .param("whole", keeping.whole())
                .param("reason", keeping.reason().key())
                .param("me", viewer.me())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reviewOn", keeping.reviewOn())
                .param("entry", entry)
                .update();
    }

    void keepWords(UUID id, String words) {
        jdbc.sql("""
                        insert into withheld_words (withheld_id, organisation_id, young_person_id, words)
                        select w.id, w.organisation_id, w.young_person_id, ? from withheld w where w.id = ?
                        """).params(words, id).update();
    }

    /** Former versions that have the words in the open are kept back too. */
    void keepVersions(UUID entry, String words) {
        jdbc.sql("update entry_version set withheld = true where entry_id = ? and position(? in body) > 0")
                .params(entry, words)
                .update();
    }

    void letGo(Viewer viewer, UUID id, String because, Instant now) {
        jdbc.sql("update withheld set ended_at = ?, ended_by = ?, ended_because = ? where id = ? and ended_at is null")
                .params(now.atOffset(ZoneOffset.UTC), viewer.me(), because, id)
                .update();
    }

    void mark(UUID entry, boolean withheld) {
        jdbc.sql("update entry set withheld = ? where id = ?")
                .params(withheld, entry)
                .update();
    }

    /** What is kept back, how and until when. */
    record Keeping(boolean whole, Reason reason, LocalDate reviewOn) {}

    private static Withheld withheld(ResultSet row) throws SQLException {
        return new Withheld(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getBoolean("whole"),
                new Withheld.Why(
                        Reason.ofKey(row.getString("reason")).orElseThrow(),
                        row.getString("by"),
                        EntryRows.instant(row, "made_at"),
                        row.getObject("review_on", LocalDate.class)),
                row.getObject("ended_at") != null,
                row.getString("words"));
    }
}
