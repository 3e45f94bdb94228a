package org.kith.working;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.form.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about what people who work with young people say of themselves: one row a version, and none is ever changed. */
@Component
class WorkingSql {
    private static final String VERSION = """
            select w.*, a.name, case when s.ended_at is null then s.name end as stand_in_name
              from working_said w join account a on a.id = w.account_id left join account s on s.id = w.stand_in
            """;

    /** One row where whoever acts works with young people now and says nothing yet; whom they work with is asked only then. */
    static final String SILENT = """
            (select 1 where case when exists (select from working_said w where w.account_id = (select kith.actor())) then false
                 else kith.has_young_people() end) as silent
            """;

    private final JdbcClient jdbc;

    WorkingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What each says now, of whom the viewer may read it. */
    List<Said> now(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select * from (select distinct on (v.account_id) v.* from (" + VERSION
                                        + " where w.account_id = any (?)) v order by v.account_id, v.version desc) l order by kith.folded(l.name), l.account_id")
                        .param(accounts.toArray(UUID[]::new))
                        .query((row, number) -> said(row))
                        .list();
    }

    /** Every version, the latest first. */
    List<Said> versions(UUID account) {
        return jdbc.sql(VERSION + " where w.account_id = ? order by w.version desc")
                .param(account)
                .query((row, number) -> said(row))
                .list();
    }

    /** Nobody else says something of them until this transaction ends. */
    void lock(UUID account) {
        OneByOne.about(jdbc, account);
    }

    /** Colleagues who can stand in: of the same teams as whoever acts. */
    List<Option> colleagues() {
        return jdbc.sql(team("a.id <> (select kith.actor())"))
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }

    /** Who of the teams of whoever acts says nothing yet. */
    List<String> silent() {
        return jdbc.sql(team("not exists (select from working_said w where w.account_id = a.id)"))
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private static String team(String and) {
        return "select a.id, a.name from account a where a.id in (select kith.team_mates()) and a.ended_at is null"
                + " and a.role in ('worker', 'manager') and " + and + " order by kith.folded(a.name), a.id";
    }

    /** Since when whoever acts has an account, where they say nothing yet to young people they work with. */
    Optional<Instant> silentSince() {
        return jdbc.sql("select a.made_at from account a cross join " + SILENT + " where a.id = (select kith.actor())")
                .query((row, number) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    int say(UUID id, UUID account, int version, WorkingWords words) {
        var reach = words.reach();
        return jdbc.sql("""
                        insert into working_said (id, organisation_id, account_id, version, hello, hours, phone, texts, email, best, speaks, places, stand_in, away,
                               said_at)
                        select :id, a.organisation_id, a.id, :version, :hello, :hours, :phone, :texts, :email, :best, :speaks, :places, :standIn, :away, kith.moment()
                          from account a where a.id = :account
                        """)
                .param("id", id)
                .param("account", account)
                .param("version", version)
                .param("hello", words.hello())
                .param("hours", words.hours().toKeep())
                .param("phone", reach.phone())
                .param("texts", reach.texts())
                .param("email", reach.email())
                .param(
                        "best",
                        reach.best() == null
                                ? null
                                : Objects.requireNonNull(reach.best()).key())
                .param("speaks", words.fits().speaks())
                .param("places", words.fits().places())
                .param("standIn", words.standIn())
                .param("away", words.away().toKeep())
                .update();
    }

    private static Said said(ResultSet row) throws SQLException {
        var reach = new WorkerContact(
                row.getString("phone"),
                row.getBoolean("texts"),
                row.getString("email"),
                WorkerContact.Way.ofKey(row.getString("best")).orElse(null));
        @Nullable UUID standIn = row.getObject("stand_in", UUID.class);
        var words = new WorkingWords(
                row.getString("hello"),
                Hours.kept(row.getString("hours")),
                reach,
                new WorkingWords.Fits(row.getString("speaks"), row.getString("places")),
                standIn,
                Away.kept(row.getString("away")));
        return new Said(
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getInt("version"),
                words,
                row.getString("stand_in_name"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
