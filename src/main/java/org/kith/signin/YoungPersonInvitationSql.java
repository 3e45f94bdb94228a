package org.kith.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about a young person's way in. */
@Component
class YoungPersonInvitationSql {
    private final JdbcClient jdbc;

    YoungPersonInvitationSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InvitedPerson> of(UUID youngPerson) {
        return jdbc.sql("""
                        select y.id as young_person, y.known_as, a.id as account,
                               exists (select from passkey p where p.account_id = a.id) as has_passkey
                          from young_person y left join account a on a.young_person_id = y.id and a.ended_at is null
                         where y.id = ?
                        """).param(youngPerson).query(InvitedPerson.class).optional();
    }

    /** Makes the account unless there is one: two who do so at once make one. Their name stays with the young person, not with it. */
    void addAccount(UUID youngPerson, Instant now) {
        jdbc.sql("""
                        insert into account (organisation_id, name, role, young_person_id, made_at)
                        select y.organisation_id, '', 'young person', y.id, ? from young_person y where y.id = ?
                        on conflict do nothing
                        """).params(now.atOffset(ZoneOffset.UTC), youngPerson).update();
    }

    /**
     * A young person's way in.
     *
     * @param account null while they have none
     */
    record InvitedPerson(
            UUID youngPerson,
            @Nullable String knownAs,
            @Nullable UUID account,
            boolean hasPasskey) {}
}
