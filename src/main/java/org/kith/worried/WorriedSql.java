package org.kith.worried;

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

/** Statements of whom young people can call, as their organisation says: each time it was said is a row. */
@Component
class WorriedSql {
    private final JdbcClient jdbc;

    WorriedSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said last; nothing where that was that nothing is said. */
    Optional<OurWords> now() {
        return jdbc.sql("""
                        select l.words, l.welsh_words, a.name
                          from (select w.* from worried_word w order by w.number desc, w.id limit 1) l left join account a on a.id = l.said_by
                         where l.words is not null
                        """)
                .query((row, number) -> new OurWords(
                        row.getString("words"),
                        row.getString("welsh_words"),
                        DisplayName.somebody(row.getString("name"))))
                .optional();
    }

    /** How often anything was said, so that nobody says something without having read what stands. */
    int times() {
        return jdbc.sql("select count(*) from worried_word")
                .query(Integer.class)
                .single();
    }

    /** Whoever comes second reads what the first one said. */
    void oneByOne(UUID organisation) {
        OneByOne.about(jdbc, organisation);
    }

    boolean isSaid(UUID id) {
        return jdbc.sql("select exists (select from worried_word where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void say(Viewer viewer, UUID id, int number, @Nullable String words, @Nullable String welsh) {
        jdbc.sql("""
                        insert into worried_word (id, organisation_id, number, words, welsh_words, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, kith.moment())
                        """)
                .params(Arrays.asList(
                        id,
                        Objects.requireNonNull(viewer.organisation(), "managers belong to one"),
                        number,
                        words,
                        welsh,
                        viewer.me()))
                .update();
    }
}
