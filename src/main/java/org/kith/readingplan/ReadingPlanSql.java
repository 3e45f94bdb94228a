package org.kith.readingplan;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.words.DisplayName;
import org.kith.words.TextInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about how young people want to read what may be hard, and what waits for an answer. */
@Component
class ReadingPlanSql {
    private static final String PLAN = """
            select p.id, p.entry_id as entry, p.remind_on, a.name as "with", p.bring, p.coming
              from reading_plan p left join account a on a.id = p.with_account
             where p.young_person_id = ? and p.ended_at is null
            """;

    private final JdbcClient jdbc;

    ReadingPlanSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who can be asked: everybody who is in the young person's team now. */
    record Somebody(UUID id, String name) {}

    List<Somebody> whoCanBeAsked(UUID person, Instant now) {
        return jdbc.sql("""
                        select a.id, a.name from team_member m join account a on a.id = m.account_id
                         where m.team_id = (select team_id from young_person where id = :person) and a.ended_at is null
                           and m.since <= :now and (m.until is null or m.until > :now) and a.name <> '' order by kith.folded(a.name), a.id
                        """)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Somebody.class)
                .list();
    }

    List<ReadingPlan> open(UUID person) {
        return jdbc.sql(PLAN + " order by p.made_at, p.id")
                .param(person)
                .query(ReadingPlan.class)
                .list();
    }

    List<ReadingPlan> of(UUID person, UUID entry) {
        return jdbc.sql(PLAN + " and p.entry_id = ?")
                .params(person, entry)
                .query(ReadingPlan.class)
                .list();
    }

    /**
     * What was decided: a day, or who is asked to be there, and whom they bring.
     *
     * @param bring the name of somebody who has no account here
     */
    record Decided(
            @Nullable LocalDate remindOn,
            @Nullable UUID with,
            @Nullable String bring) {
        private static final int LONGEST = 100;

        static Decided later(@Nullable LocalDate day) {
            return new Decided(day, null, null);
        }

        static Decided with(UUID somebody, String bring) {
            var name = TextInput.line(bring, LONGEST);
            return new Decided(null, somebody, name.isEmpty() ? null : name);
        }
    }

    /** The latest decision stands; the same once more asks nobody again. */
    void decide(UUID entry, Decided decided, Instant now) {
        OneByOne.about(jdbc, entry);
        if (isDecided(entry, decided)) {
            return;
        }
        end(entry, now);
        jdbc.sql("""
                        insert into reading_plan (organisation_id, young_person_id, entry_id, made_at, remind_on, with_account, bring)
                        select e.organisation_id, e.young_person_id, e.id, :now, cast(:remindOn as date), cast(:with as uuid), cast(:bring as text)
                          from entry e where e.id = :entry
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("remindOn", decided.remindOn())
                .param("with", decided.with())
                .param("bring", decided.bring())
                .param("entry", entry)
                .update();
    }

    private boolean isDecided(UUID entry, Decided decided) {
        return jdbc.sql("""
                        select exists (select from reading_plan where entry_id = :entry and ended_at is null
                            and remind_on is not distinct from cast(:remindOn as date) and with_account is not distinct from cast(:with as uuid)
                            and bring is not distinct from cast(:bring as text))
                        """)
                .param("entry", entry)
                .param("remindOn", decided.remindOn())
                .param("with", decided.with())
                .param("bring", decided.bring())
                .query(Boolean.class)
                .single();
    }

    void end(UUID entry, Instant now) {
        jdbc.sql("update reading_plan set ended_at = ? where entry_id = ? and ended_at is null")
                .params(now.atOffset(ZoneOffset.UTC), entry)
                .update();
    }

    /** Whether whoever acts sees such a plan there, also one that is over. */
    boolean isThere(UUID person, UUID entry, UUID plan) {
        return jdbc.sql("""
                        select exists (select from reading_plan where id = ? and entry_id = ? and young_person_id = ?)
                        """).params(plan, entry, person).query(Boolean.class).single();
    }

    void answer(UUID plan, boolean coming, Instant now) {
        jdbc.sql("update reading_plan set coming = ?, answered_at = ? where id = ? and ended_at is null")
                .params(coming, now.atOffset(ZoneOffset.UTC), plan)
                .update();
    }

    /** What the viewer is asked to be there for: what they answered too, so that they may answer anew. The longest waiting first. */
    List<Waiting> waiting(UUID me) {
        return jdbc.sql("""
                        select p.young_person_id as young_person, coalesce(y.known_as, y.child_number) as goes_by, p.entry_id as entry, p.id as plan,
                               p.bring, p.made_at as since, p.coming
                          from reading_plan p
                         cross join lateral (select * from young_person y where y.id = p.young_person_id offset 0) y
                         where p.with_account = ? and p.ended_at is null
                         order by since, plan limit 500
                        """).param(me).query(Waiting.class).list();
    }

    /**
     * Being asked to be there when a young person reads something.
     *
     * @param bring whom they are asked to bring; null for nobody
     * @param coming what was answered; null while nothing was
     */
    record Waiting(
            UUID youngPerson,
            @Nullable String goesBy,
            UUID entry,
            UUID plan,
            @Nullable String bring,
            Instant since,
            @Nullable Boolean coming) {

        String name() {
            return DisplayName.youngAlone(goesBy);
        }

        String words() {
            var young = DisplayName.young(goesBy);
            return bring == null ? say("waiting.together", young) : say("waiting.bring", young, bring);
        }
    }
}
