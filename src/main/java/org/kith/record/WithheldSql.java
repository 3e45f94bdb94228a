package org.kith.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.withholding.Passages;
import org.kith.withholding.Reason;
import org.kith.withholding.Withheld;
import org.kith.withholding.WithheldLine;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about what is kept back from young people. */
@Component
class WithheldSql {
    private static final String WITHHELD = """
            select w.*, a.name as by, t.words
              from withheld w left join account a on a.id = w.made_by left join withheld_words t on t.withheld_id = w.passage_id
            """;

    private final JdbcClient jdbc;

    WithheldSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is decided about one entry at once waits for one another. */
    void oneByOne(UUID entry) {
        OneByOne.about(jdbc, entry);
    }

    /** All there ever was in these entries, of each passage the latest decision: former versions name passages that are let go by now. */
    List<Withheld> in(UUID[] people, UUID[] entries) {
        return jdbc.sql(WITHHELD + """
                         where w.young_person_id = any (?) and w.entry_id = any (?)
                           and not exists (select from withheld l where l.passage_id = w.passage_id and w.ended_at is not null
                                and (l.ended_at is null or (l.ended_at, l.id) > (w.ended_at, w.id)))
                         order by w.made_at, w.id
                        """)
                .params(people, entries)
                .query((row, number) -> withheld(row))
                .list();
    }

    /** Whole entries kept back now. */
    List<Withheld> whole(UUID person) {
        return jdbc.sql(WITHHELD
                        + " where w.young_person_id = ? and w.whole and w.ended_at is null order by w.made_at, w.id")
                .param(person)
                .query((row, number) -> withheld(row))
                .list();
    }

    /** Everything kept back now from those the viewer sees, what is to be looked at first at the top. */
    List<WithheldLine> everywhere() {
        return lines("true", 500);
    }

    /** What of it should have been looked at again before this day. */
    List<WithheldLine> overdue(LocalDate today, int most) {
        return lines("review_on < date '" + today + "'", most);
    }

    /** The same, as what makes a row wait. */
    static String overdue(LocalDate today) {
        return "ended_at is null and review_on < date '" + today + "'";
    }

    private List<WithheldLine> lines(String which, int most) {
        return jdbc.sql("""
                        select * from (
                        select w.*, a.name as by, null as words, coalesce(y.known_as, y.child_number) as about, e.kind, e.section, e.happened_on,
                               row_number() over (partition by w.entry_id, w.whole order by w.made_at, w.id) as number
                          from withheld w join young_person y on y.id = w.young_person_id join entry e on e.id = w.entry_id
                          left join account a on a.id = w.made_by
                         where w.ended_at is null) w where %s order by review_on, id limit ?
                        """.formatted(which))
                .param(most)
                .query((row, number) -> new WithheldLine(
                        row.getObject("young_person_id", UUID.class),
                        DisplayName.youngAlone(row.getString("about")),
                        withheld(row),
                        new WithheldLine.In(
                                row.getString("kind"),
                                row.getString("section"),
                                row.getObject("happened_on", LocalDate.class)),
                        row.getInt("number")))
                .list();
    }

    void withhold(Viewer viewer, UUID entry, UUID id, Keeping keeping, Instant now) {
        jdbc.sql("""
                        insert into withheld (id, organisation_id, young_person_id, entry_id, whole, passage_id, reason, made_by, made_at, review_on)
                        select :id, e.organisation_id, e.young_person_id, e.id, :whole, :passage, :reason, :me, :now, :reviewOn
                          from entry e where e.id = :entry
                        """)
                .param("id", id)
                .param("whole", keeping.passage() == null)
                .param("passage", keeping.passage())
                .param("reason", keeping.reason().key())
                .param("me", viewer.me())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reviewOn", keeping.reviewOn())
                .param("entry", entry)
                .update();
    }

    /**
     * Keeps passages back, all at once and in their order, by what was decided of them. Former versions that have their words in the open are
     * kept back too.
     *
     * @param passages their words by their ids
     */
    void addPassages(Viewer viewer, UUID entry, Map<UUID, String> passages, Keeping keeping, Instant now) {
        var ids = passages.keySet().toArray(UUID[]::new);
        var words = passages.values().toArray(String[]::new);
        jdbc.sql("""
                        insert into withheld (id, organisation_id, young_person_id, entry_id, whole, passage_id, reason, made_by, made_at, review_on)
                        select p.id, e.organisation_id, e.young_person_id, e.id, false, p.id, :reason, :me,
                               cast(:now as timestamptz) + p.place * interval '1 microsecond', :reviewOn
                          from entry e cross join unnest(:ids) with ordinality p (id, place) where e.id = :entry
                        """)
                .param("ids", ids)
                .param("reason", keeping.reason().key())
                .param("me", viewer.me())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reviewOn", keeping.reviewOn())
                .param("entry", entry)
                .update();
        jdbc.sql("""
                        insert into withheld_words (withheld_id, organisation_id, young_person_id, words)
                        select w.id, w.organisation_id, w.young_person_id, p.words
                          from unnest(?, ?) p (id, words) join withheld w on w.id = p.id
                        """).params(ids, words).update();
        jdbc.sql("""
                        update entry_version v set withheld = true
                         where v.entry_id = ? and exists (select from unnest(?) p (words) where position(p.words in v.body) > 0)
                        """).params(entry, words).update();
    }

    /**
     * Ends what was decided about an entry, or about a passage in it. Answers whether it was ended: not, when somebody ended it before.
     *
     * @param id of the decision about a whole entry, or of the passage
     */
    boolean letGo(Viewer viewer, UUID id, String because, Instant now) {
        return jdbc.sql("""
                        update withheld set ended_at = ?, ended_by = ?, ended_because = ?
                         where coalesce(passage_id, id) = ? and ended_at is null
                        """)
                        .params(now.atOffset(ZoneOffset.UTC), viewer.me(), because, id)
                        .update()
                == 1;
    }

    boolean isLetGo(UUID id, String because) {
        return jdbc.sql("select exists (select from withheld where coalesce(passage_id, id) = ? and ended_because = ?)")
                .params(id, because)
                .query(Boolean.class)
                .single();
    }

    /** Puts the words of a passage where its id stands; what it said before stays as a version. */
    void putBack(UUID entry, UUID passage, String because, Instant now) {
        jdbc.sql("""
                        update entry e set body = replace(e.body, ?, t.words), changed_at = ?, changed_because = ?
                          from withheld_words t where t.withheld_id = ? and e.id = ?
                        """)
                .params(Passages.stored(passage), now.atOffset(ZoneOffset.UTC), because, passage, entry)
                .update();
    }

    void mark(UUID entry, boolean withheld) {
        jdbc.sql("update entry set withheld = ? where id = ?")
                .params(withheld, entry)
                .update();
    }

    /**
     * What is kept back, why and until when.
     *
     * @param passage null for a whole entry
     */
    record Keeping(@Nullable UUID passage, Reason reason, LocalDate reviewOn) {

        /** The reason and the day, as whoever chose them reads them. */
        String words() {
            return reason.words() + ", " + Dates.longDay(reviewOn);
        }
    }

    private static Withheld withheld(ResultSet row) throws SQLException {
        return new Withheld(
                row.getObject(row.getBoolean("whole") ? "id" : "passage_id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getBoolean("whole"),
                new Withheld.Why(
                        Reason.ofKey(row.getString("reason")).orElseThrow(),
                        DisplayName.somebody(row.getString("by")),
                        EntryRows.instant(row, "made_at"),
                        row.getObject("review_on", LocalDate.class)),
                row.getObject("ended_at") != null,
                row.getString("words"));
    }
}
