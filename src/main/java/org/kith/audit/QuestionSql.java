package org.kith.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about why somebody looked. */
@Component
class QuestionSql {
    private static final String QUESTIONS = """
            select q.*, n.young_person_id as seen_person, n.known_as, coalesce(l.name, '') as looker,
                   l.ended_at is not null as gone, case when q.by_young_person then n.known_as else b.name end as asker,
                   coalesce(w.name, '') as answerer
              from look_question q
              left join person_name n on n.young_person_id = q.young_person_id
              left join account l on l.id = q.looked_by
              left join account b on b.id = q.asked_by
              left join account w on w.id = q.answered_by
            """;

    /** Asked by somebody else of somebody who can answer no more. */
    static final String LEFT =
            "asked_by <> (select kith.actor()) and looked_by in (select id from account where ended_at is not null)";

    private final JdbcClient jdbc;

    QuestionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One asked about a reading. */
    record About(long reading, Question question) {}

    /** All that was asked about looking at one record, the latest first. */
    List<About> of(UUID person) {
        return jdbc.sql(QUESTIONS + " where q.young_person_id = ? order by q.asked_at desc, q.id")
                .param(person)
                .query((row, number) -> new About(row.getLong("reading_id"), question(row)))
                .list();
    }

    /**
     * What is asked and not answered: the longest waiting first.
     *
     * @param ofOthers beside what whoever acts is asked, what others are asked about records they see
     */
    List<Question> open(Viewer viewer, boolean ofOthers) {
        return jdbc.sql(QUESTIONS
                        + " where q.answered_at is null and (q.looked_by = ? or ?) order by q.asked_at, q.id limit 200")
                .params(viewer.me(), ofOthers)
                .query((row, number) -> question(row))
                .list();
    }

    /**
     * What waits for the answer of whoever acts: the longest waiting first.
     *
     * @param forThoseWhoLeft also what is asked of those who can answer no more, about records whoever acts sees
     */
    List<Question> toAnswer(Viewer viewer, boolean forThoseWhoLeft, int most) {
        return jdbc.sql(QUESTIONS + " where q.answered_at is null and (q.looked_by = ? or ? and " + LEFT
                        + " and q.young_person_id in (select kith.young_people())) order by q.asked_at, q.id limit ?")
                .params(viewer.me(), forThoseWhoLeft, most)
                .query((row, number) -> question(row))
                .list();
    }

    /** What whoever acts was asked and is answered, the latest first. */
    List<Question> answered(Viewer viewer) {
        return jdbc.sql(
                        QUESTIONS
                                + " where q.looked_by = ? and q.answered_at is not null order by q.answered_at desc, q.id limit 50")
                .param(viewer.me())
                .query((row, number) -> question(row))
                .list();
    }

    /** What whoever acts asked about their own record and was answered since then and since they last looked who looked, the latest first. */
    List<Question> answeredTo(Viewer viewer, UUID person, Instant since) {
        return jdbc.sql(QUESTIONS + """
                         where q.young_person_id = :person and q.asked_by = :me and q.answered_at > greatest(cast(:since as timestamptz), (select max(r.read_at) from reading r
                               where r.young_person_id = :person and r.account_id = :me and r.page = 'who-looked'))
                         order by q.answered_at desc, q.id limit 5
                        """)
                .param("person", person)
                .param("me", viewer.me())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> question(row))
                .list();
    }

    /** What was asked about those looks of somebody since then, by whoever sees it. */
    List<Question> since(Instant since) {
        return jdbc.sql(QUESTIONS + " where q.looked_at >= ? order by q.asked_at desc, q.id")
                .param(since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> question(row))
                .list();
    }

    Optional<Question> one(UUID id) {
        return jdbc.sql(QUESTIONS + " where q.id = ?")
                .param(id)
                .query((row, number) -> question(row))
                .optional();
    }

    int openFor(Viewer viewer) {
        return jdbc.sql("select count(*)::int from look_question where looked_by = ? and answered_at is null")
                .param(viewer.me())
                .query(Integer.class)
                .single();
    }

    /** The same id, or a line that is asked about and not answered yet: nothing is asked again. */
    void ask(Viewer viewer, UUID person, AccessLogLine line, Form form, Instant now) {
        jdbc.sql("""
                        insert into look_question (id, organisation_id, young_person_id, reading_id, looked_by, looked_at, sections,
                               things, in_list, by_young_person, asked_by, asked_at, words)
                        select :id, r.organisation_id, r.young_person_id, r.id, r.account_id, r.read_at, :sections, :things, :inList, (select kith.own_person()) is not null,
                               :me, :now, :words
                          from reading r where r.id = :reading and r.young_person_id = :person
                        on conflict do nothing
                        """)
                .param("id", form.key())
                .param("sections", line.opened().sections().toArray(String[]::new))
                .param(
                        "things",
                        line.opened().things().stream()
                                .map(Opened.Thing::joined)
                                .toArray(String[]::new))
                .param("inList", line.isQuiet())
                .param("me", viewer.me())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("words", form.words(WhyForm.WORDS))
                .param("reading", line.reading())
                .param("person", person)
                .update();
    }

    /** Whether this was asked about a line in these words, by this form or by whichever asked first. */
    boolean isAsked(long reading, Form form) {
        return jdbc.sql("select exists (select from look_question where reading_id = ? and words = ?)")
                .params(reading, form.words(WhyForm.WORDS))
                .query(Boolean.class)
                .single();
    }

    /** Once: what is answered stays as it is. */
    void answer(Viewer viewer, UUID id, String words, Instant now) {
        jdbc.sql("""
                        update look_question set answered_by = ?, answered_at = ?, answer = ? where id = ? and answered_at is null
                        """)
                .params(viewer.me(), now.atOffset(ZoneOffset.UTC), words, id)
                .update();
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                new Question.About(
                        row.getObject("seen_person", UUID.class),
                        called(row),
                        AccessLogLineSql.moment(row, "looked_at"),
                        List.of((String[]) row.getArray("sections").getArray()),
                        new Opened(AccessLogLineSql.things(row)),
                        row.getBoolean("in_list")),
                new Question.Somebody(id(row, "looked_by"), row.getString("looker"), row.getBoolean("gone")),
                new Question.Asked(
                        id(row, "asked_by"),
                        asker(row),
                        row.getBoolean("by_young_person"),
                        AccessLogLineSql.moment(row, "asked_at")),
                row.getString("words"),
                answer(row));
    }

    /** Empty where whoever looks does not see them any more. */
    private static String called(ResultSet row) throws SQLException {
        return row.getObject("seen_person") == null ? "" : DisplayName.young(row.getString("known_as"));
    }

    private static String asker(ResultSet row) throws SQLException {
        var name = row.getString("asker");
        return row.getBoolean("by_young_person") ? DisplayName.young(name) : DisplayName.somebody(name);
    }

    private static Question.@Nullable Answer answer(ResultSet row) throws SQLException {
        var words = row.getString("answer");
        return words == null
                ? null
                : new Question.Answer(
                        id(row, "answered_by"),
                        row.getString("answerer"),
                        AccessLogLineSql.moment(row, "answered_at"),
                        words);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }
}
