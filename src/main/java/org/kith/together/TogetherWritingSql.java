package org.kith.together;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that say how a young person and a worker work together: rows are only added, and a version is agreed to once. */
@Component
class TogetherWritingSql {
    private final JdbcClient jdbc;

    TogetherWritingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else says anything of how they work with this young person until this transaction ends. */
    void lock(UUID youngPerson) {
        jdbc.sql("select id from young_person where id = ? for no key update")
                .param(youngPerson)
                .query(UUID.class)
                .list();
    }

    /** Answers how many lines were written: none where the id is taken. */
    int say(Viewer viewer, UUID youngPerson, Said said) {
        return jdbc.sql("""
                        insert into together_said (id, organisation_id, young_person_id, account_id, by_young, asks_young, version,
                            how_often, reach, no_answer, between_us, helps, helps_not, look_again, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        said.id(),
                        organisation(viewer),
                        youngPerson,
                        said.worker(),
                        said.byYoung(),
                        said.asksYoung(),
                        said.version(),
                        said.words().get(Topic.HOW_OFTEN),
                        said.words().get(Topic.REACH),
                        said.words().get(Topic.NO_ANSWER),
                        said.words().get(Topic.BETWEEN_US),
                        said.words().get(Topic.HELPS),
                        said.words().get(Topic.HELPS_NOT),
                        said.lookAgain(),
                        viewer.me()))
                .update();
    }

    int agree(UUID said) {
        return jdbc.sql("update together_said set agreed_at = kith.moment() where id = ? and agreed_at is null")
                .param(said)
                .update();
    }

    int seeOtherwise(Viewer viewer, UUID youngPerson, UUID key, Said said, @Nullable String words) {
        return jdbc.sql("""
                        insert into together_otherwise (id, organisation_id, young_person_id, account_id, said_id, asks_young, held, words, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        key,
                        organisation(viewer),
                        youngPerson,
                        said.worker(),
                        said.id(),
                        said.asksYoung(),
                        said.agreedAt() != null,
                        words,
                        viewer.me()))
                .update();
    }

    private static UUID organisation(Viewer viewer) {
        return Objects.requireNonNull(viewer.organisation());
    }
}
