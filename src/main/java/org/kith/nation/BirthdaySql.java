package org.kith.nation;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of what an organisation says of birthdays: each time it was said is a row. */
@Component
class BirthdaySql {
    private static final String OF = " from birthday_word b where b.nation is not distinct from ? and b.age = ?";

    private final JdbcClient jdbc;

    BirthdaySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said last of a birthday; nothing where that was that Kith's words hold. */
    Optional<BirthdayLaw.Ours> now(@Nullable Nation nation, int age) {
        return jdbc.sql("""
                        select l.own_words, l.team_words, a.name, l.said_at
                          from (select b.*
                        """ + OF + " order by b.number desc limit 1) l left join account a on a.id = l.said_by"
                        + " where l.own_words is not null")
                .params(Arrays.asList(key(nation), age))
                .query((row, number) -> new BirthdayLaw.Ours(
                        row.getString("own_words"),
                        row.getString("team_words"),
                        DisplayName.somebody(row.getString("name")),
                        row.getObject("said_at", OffsetDateTime.class)))
                .optional();
    }

    /** How often anything was said of it, so that nobody says something without having read what stands. */
    int times(@Nullable Nation nation, int age) {
        return jdbc.sql("select count(*)" + OF)
                .params(Arrays.asList(key(nation), age))
                .query(Integer.class)
                .single();
    }

    /** Whoever comes second reads what the first one said. */
    void oneByOne(UUID organisation) {
        OneByOne.about(jdbc, organisation);
    }

    boolean isSaid(UUID id) {
        return jdbc.sql("select exists (select from birthday_word where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** @param own null, and {@code team} too, where Kith's words are to hold again */
    void say(Viewer viewer, UUID id, BirthdayLaw now, int number, @Nullable String own, @Nullable String team) {
        jdbc.sql("""
                        insert into birthday_word (id, organisation_id, nation, age, number, own_words, team_words, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, kith.moment())
                        """)
                .params(Arrays.asList(
                        id,
                        Objects.requireNonNull(viewer.organisation(), "managers belong to one"),
                        key(now.nation()),
                        now.age(),
                        number,
                        own,
                        team,
                        viewer.me()))
                .update();
    }

    private static @Nullable String key(@Nullable Nation nation) {
        return nation == null ? null : nation.key();
    }
}
