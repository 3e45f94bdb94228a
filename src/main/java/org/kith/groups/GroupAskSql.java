package org.kith.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Option;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about colleagues of other teams who are asked whether young people of theirs were there. */
@Component
class GroupAskSql {
    /** Not one in whose place they were asked anew, since the words were put right. */
    private static final String OPEN = " k.answered_at is null" + """
             and not exists (select from group_ask l where l.group_id = k.group_id and l.account_id = k.account_id and l.asked_by = k.asked_by
                and (l.asked_at, l.id) > (k.asked_at, k.id))
            """;

    static final String WAITING = "group_ask k where k.account_id = (select kith.actor()) and" + OPEN;

    private static final String ASK = """
            select k.*, a.name as asked, b.name as by from group_ask k
              left join account a on a.id = k.account_id left join account b on b.id = k.asked_by
             where\s""";

    private final JdbcClient jdbc;

    GroupAskSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether whoever acts began it, and so can ask others. */
    boolean begins(UUID group) {
        return jdbc.sql("select kith.begins_group(?)")
                .param(group)
                .query(Boolean.class)
                .single();
    }

    /** Who works with young people in a team that is none of theirs, with the names of those teams. */
    List<Option> colleagues() {
        return jdbc.sql("""
                        select a.id, a.name, string_agg(distinct t.name, ', ') as teams
                          from account a join team_member m on m.account_id = a.id join team t on t.id = m.team_id
                         where a.role in ('worker', 'manager') and a.ended_at is null and a.id <> (select kith.actor())
                           and m.team_id <> all ((select kith.teams())::uuid[]) and m.since <= kith.now() and (m.until is null or m.until > kith.now())
                         group by a.id order by a.folded_name, a.id
                        """)
                .query((row, number) -> new Option(row.getString("id"), DisplayName.somebody(row.getString("name")))
                        .hinted(row.getString("teams")))
                .list();
    }

    /** Whom whoever acts asked, the latest first. */
    List<GroupAsk> of(UUID group) {
        return jdbc.sql(ASK + "k.group_id = ? and k.asked_by = (select kith.actor()) and (k.answered_at is not null or"
                        + OPEN + ") order by k.asked_at desc, k.id")
                .param(group)
                .query((row, number) -> ask(row))
                .list();
    }

    /** What whoever acts is asked: none where it is of somebody else. */
    List<GroupAsk> askedOfMe(UUID ask) {
        return jdbc.sql(ASK + "k.id = ? and k.account_id = (select kith.actor())")
                .param(ask)
                .query((row, number) -> ask(row))
                .list();
    }

    List<GroupAsk> waiting(int most) {
        return jdbc.sql(ASK + "k.account_id = (select kith.actor()) and" + OPEN + " order by k.asked_at, k.id limit ?")
                .param(most)
                .query((row, number) -> ask(row))
                .list();
    }

    /** Once for each form, and not while they are asked the same already, in the same words. */
    void ask(Viewer viewer, UUID id, UUID account, GroupAsk.About about) {
        var what = about.what();
        jdbc.sql("""
                        insert into group_ask (id, organisation_id, group_id, account_id, what, happened_on, title, words, asked_by, asked_at)
                        select v.*, kith.moment() from (values (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::text, ?::date, ?::text, ?::text, ?::uuid))
                               v (id, organisation, group_id, account, what, day, title, words, by)
                         where not exists (select from group_ask k where k.group_id = v.group_id and k.account_id = v.account and k.answered_at is null
                                 and (k.title, k.words) = (v.title, v.words))
                        on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        id,
                        Objects.requireNonNull(viewer.organisation()),
                        about.group(),
                        account,
                        what == null ? null : what.key(),
                        about.day(),
                        about.title(),
                        about.words(),
                        viewer.me()))
                .update();
    }

    /** That theirs were there, or were not; what was written stays so. */
    void answer(GroupAsk ask, boolean wrote) {
        jdbc.sql(
                        "update group_ask set answered_at = kith.moment(), wrote = ? where id = ? and account_id = (select kith.actor()) and wrote is not true")
                .params(wrote, ask.id())
                .update();
    }

    private static GroupAsk ask(ResultSet row) throws SQLException {
        @Nullable Boolean wrote = row.getObject("wrote", Boolean.class);
        return new GroupAsk(
                row.getObject("id", UUID.class),
                new GroupAsk.About(
                        row.getObject("group_id", UUID.class),
                        What.ofKey(row.getString("what")).orElse(null),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("title"),
                        row.getString("words")),
                row.getObject("account_id", UUID.class),
                DisplayName.somebody(row.getString("asked")),
                DisplayName.somebody(row.getString("by")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                wrote == null ? GroupAsk.Answer.NONE_YET : wrote ? GroupAsk.Answer.WROTE : GroupAsk.Answer.NOBODY);
    }
}
