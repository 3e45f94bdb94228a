package org.kith.tworecords;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about what young people are asked, and what they say of it. */
@Component
class OwnWordSql {
    private final JdbcClient jdbc;

    OwnWordSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is said of whoever acts: that they were written down twice.
     *
     * @param isNew whether they said nothing since
     */
    record Told(UUID id, String proposedBy, @Nullable String confirmedBy, boolean isNew) {

        boolean holds() {
            return confirmedBy != null;
        }

        /** As they read it. */
        String inWords() {
            var by = DisplayName.somebody(proposedBy);
            return confirmedBy == null
                    ? say("two.own.proposed", by)
                    : say("two.own.holds", by, DisplayName.somebody(confirmedBy));
        }
    }

    /** The latest first. */
    List<Told> told() {
        return jdbc.sql("""
                        select t.id, coalesce(a.name, '') as proposed_by, case when t.confirmed_at is not null then coalesce(c.name, '') end as confirmed_by,
                               t.proposed_at > coalesce((select max(w.said_at) from record_pair_word w
                                   where w.young_person_id = (select kith.own_person())), '-infinity') as is_new
                          from kith.told_of_records() t left join account a on a.id = t.proposed_by left join account c on c.id = t.confirmed_by
                         order by t.proposed_at desc, t.id
                        """).query(Told.class).list();
    }

    /**
     * That somebody took it back.
     *
     * @param isNo whether it was somebody else than whoever had said so
     * @param isNew whether the young person did not look since, for a month
     */
    record TakenBack(String by, boolean isNo, OffsetDateTime at, boolean isNew) {
        String inWords() {
            return say(
                    isNo ? "two.own.over.no" : "two.own.over",
                    DisplayName.somebody(by),
                    Dates.longDay(Dates.dayOf(Instant.from(at))));
        }
    }

    /** The latest; what the young person said since is the last of it. */
    Optional<TakenBack> takenBack() {
        return jdbc.sql("""
                        select coalesce(a.name, '') as by, t.is_no, t.undone_at as at, t.undone_at > (select kith.now()) - interval '30 days'
                                 and not exists (select from reading r where r.young_person_id = (select kith.own_person())
                                   and r.account_id = (select kith.actor()) and r.page = 'two-records' and r.read_at > t.undone_at) as is_new
                          from kith.taken_back_of_records() t left join account a on a.id = t.undone_by
                         where not exists (select from record_pair_word w where w.young_person_id = (select kith.own_person()) and w.said_at > t.undone_at)
                        """).query(TakenBack.class).optional();
    }

    /** What a young person said. */
    record Word(boolean isNo, @Nullable String words, OffsetDateTime saidAt) {

        /** As those who work with them read it. */
        RecordPair.Said said(String name) {
            return new RecordPair.Said(say(isNo ? "two.word.no" : "two.word.yes", name, when()), words);
        }

        String when() {
            return Dates.longDay(Dates.dayOf(Instant.from(saidAt)));
        }
    }

    /** What holds of it: the last. */
    Optional<Word> last(UUID young) {
        return jdbc.sql("""
                        select w.is_no, w.words, w.said_at from record_pair_word w where w.young_person_id = ? order by w.said_at desc, w.id desc limit 1
                        """).param(young).query(Word.class).optional();
    }

    /** Once, however often the form is sent. */
    void add(Viewer viewer, UUID id, UUID young, boolean isNo, @Nullable String words) {
        jdbc.sql("""
                        insert into record_pair_word (id, organisation_id, young_person_id, is_no, words, said_by, said_at)
                        select ?, y.organisation_id, y.id, ?, ?, ?, kith.moment() from young_person y where y.id = ? on conflict do nothing
                        """)
                .param(id)
                .param(isNo)
                .param(words)
                .param(viewer.me())
                .param(young)
                .update();
    }
}
