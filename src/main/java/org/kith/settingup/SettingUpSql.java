package org.kith.settingup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is so of an organisation that begins. */
@Component
class SettingUpSql {
    /** Somebody came in who was let in; who never was sent a link needs none. */
    private static final String CAME_IN = """
            a.organisation_id = o.id and a.young_person_id is null and a.service_id is null and a.ended_at is null and not a.waits
                and (exists (select from passkey p where p.account_id = a.id) or kith.comes_in_elsewhere(a.id)
                    or not exists (select from invitation i where i.account_id = a.id))
            """;

    private static final String NAMED = "o.name <> ''";
    private static final String TEAM = "exists (select from team t where t.organisation_id = o.id)";
    private static final String MANAGER = "exists (select from account a where a.role = 'manager' and " + CAME_IN + ")";
    private static final String ANOTHER =
            "(select count(*) from account a where a.role = 'administrator' and " + CAME_IN + ") > 1";
    private static final String ANALYST = "exists (select from account a where a.role = 'analyst' and " + CAME_IN + ")";
    private static final String NATION = "o.nation is not null";
    private static final String LOADED = "o.covered_until is not null";

    private final JdbcClient jdbc;

    SettingUpSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sent whether any message went out, one to try it or another */
    record Facts(
            boolean named,
            boolean team,
            boolean manager,
            boolean another,
            boolean analyst,
            boolean nation,
            boolean loaded,
            boolean sent) {}

    Facts facts() {
        return jdbc.sql("select " + NAMED + " as named, " + TEAM + " as team, " + MANAGER + " as manager, " + ANOTHER
                        + " as another, " + ANALYST + " as analyst, " + NATION + " as nation, " + LOADED + """
                         as loaded, exists (select from kith.messages_counted('-infinity') c where c.state not like 'waits%' and c.state <> 'given up') as sent
                          from organisation o where o.id = (select kith.organisation())
                        """)
                .query(Facts.class)
                .single();
    }
}
