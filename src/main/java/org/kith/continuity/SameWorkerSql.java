package org.kith.continuity;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds which workers of an organisation are one person, within the running transaction. */
@Component
class SameWorkerSql {
    private final JdbcClient jdbc;

    SameWorkerSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SameWorker of(UUID organisation) {
        return joined("organisation_id = ?", organisation);
    }

    /** Those of a young person's organisation. */
    SameWorker with(UUID youngPerson) {
        return joined("organisation_id = (select organisation_id from young_person where id = ?)", youngPerson);
    }

    private SameWorker joined(String those, UUID id) {
        return SameWorker.of(jdbc.sql(
                        "select id, coalesce(account_id, same_as, id) as account from worker where (account_id is not null"
                                + " or same_as is not null or id in (select f.same_as from worker f where f.same_as is not null)) and "
                                + those + " order by sw_id is null, same_as is not null, made_at, id")
                .param(id)
                .query(SameWorker.Joined.class)
                .list());
    }
}
