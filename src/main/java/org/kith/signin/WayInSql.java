package org.kith.signin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.passkeys.KeptPasskeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about how somebody comes in, and what became of it. */
@Component
class WayInSql {
    private final JdbcClient jdbc;
    private final KeptPasskeys passkeys;

    WayInSql(JdbcClient jdbc, KeptPasskeys passkeys) {
        this.jdbc = jdbc;
        this.passkeys = passkeys;
    }

    /** What is said at once of one way in waits for one another. */
    void oneByOne(UUID account) {
        OneByOne.about(jdbc, account);
    }

    /** Nothing where whoever acts does not see that account. */
    Optional<WayIn> of(UUID account) {
        return jdbc.sql("select " + OF + " from account a where a.id = ?")
                .param(account)
                .query(WayIn.Of.class)
                .optional()
                .map(who -> new WayIn(who, passkeys.of(account), lost(account), cameLately(), codes(who)));
    }

    /** The account itself; hidden where it is that of a young person, whose way in stands with them. */
    UUID notYoung(UUID account) {
        return jdbc.sql("select id from account where id = ? and young_person_id is null")
                .param(account)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static final String OF = """
            a.id as account, a.name, a.ended_at is not null as ended, a.young_person_id as young_person, a.service_id as service,
            coalesce(a.service_id = (select kith.service()), false) as of_own_service, a.id in (select kith.team_mates()) as team_mate
            """;

    /** Those in their teams who have a passkey, by name. */
    List<WayIn.Of> teamMates(Viewer viewer) {
        return jdbc.sql("select " + OF + """
                          from account a
                         where a.id in (select kith.team_mates()) and a.id <> ? and a.ended_at is null
                           and a.id in (select p.account_id from passkey p) order by kith.folded(a.name), a.id
                        """)
                .param(viewer.me())
                .query(WayIn.Of.class)
                .list();
    }

    /** Of a young person it is said to whoever lets them in, and to nobody else. */
    private boolean codes(WayIn.Of who) {
        return who.youngPerson() == null
                ? jdbc.sql("select kith.comes_in_elsewhere(?)")
                        .param(who.account())
                        .query(Boolean.class)
                        .single()
                : jdbc.sql("select case when (select kith.works_here()) then kith.codes_reach(?) else false end")
                        .param(who.account())
                        .query(Boolean.class)
                        .single();
    }

    private boolean cameLately() {
        return jdbc.sql("select kith.came_lately((select kith.actor()))")
                .query(Boolean.class)
                .single();
    }

    private WayIn.@Nullable Lost lost(UUID account) {
        return jdbc.sql("""
                        select c.said_by as by, a.name as by_name, c.happened_at as at, c.because,
                               kith.second_person(c.account_id, (select kith.actor())) as second_person
                          from way_in_change c left join account a on a.id = c.said_by
                         where c.account_id = ? and c.what = 'device lost' order by c.happened_at desc, c.id desc limit 1
                        """).param(account).query(WayIn.Lost.class).optional().orElse(null);
    }

    /** Writes down that a device is lost, which signs them out everywhere, and takes the passkey away that was on it, or all of them. */
    void lost(Viewer by, UUID account, @Nullable UUID passkey, String because) {
        jdbc.sql("""
                        insert into way_in_change (organisation_id, account_id, what, passkey_id, label, said_by, because)
                        values (:organisation, :account, 'device lost', :passkey,
                                coalesce((select p.label from passkey p where p.id = :passkey and p.account_id = :account), ''), :by, :because)
                        """)
                .param("organisation", by.organisation())
                .param("account", account)
                .param("passkey", passkey)
                .param("by", by.account())
                .param("because", because)
                .update();
        jdbc.sql(
                        "delete from passkey where account_id = :account and (cast(:passkey as uuid) is null or id = :passkey)")
                .param("account", account)
                .param("passkey", passkey)
                .update();
    }

    /**
     * What they are not told of yet.
     *
     * @param with the passkey they signed in with, whose own making is no news to whoever holds it; null where it is not known
     */
    List<WayInChange> untold(UUID account, @Nullable UUID with) {
        return jdbc.sql("select " + CHANGE + """
                         where c.account_id = :account and c.told_at is null
                           and (c.what <> 'passkey made' or c.passkey_id is distinct from cast(:with as uuid))
                         order by c.happened_at, c.id
                        """)
                .param("account", account)
                .param("with", with)
                .query(WayInChange.class)
                .list();
    }

    /**
     * Of what they are not told of yet, what whoever is signed in may say they know about. Somebody who came by a code that is theirs to read hides
     * nothing with it: a young person says so with a passkey that is older than what became of their way in, if there is one. Without any passkey it
     * is said wherever they are signed in but where it tells of that.
     *
     * @param with the passkey they signed in with; null where it is not known
     * @param cameBy how they came without one; null where that is not known
     */
    Set<UUID> theirsToSay(UUID account, @Nullable UUID with, byte @Nullable [] cameBy) {
        return Set.copyOf(jdbc.sql("""
                        select c.id from way_in_change c
                         where c.account_id = :account and c.told_at is null and case
                               when cast(:with as uuid) is not null then (select kith.own_person()) is null
                                   or exists (select from way_in_change m where m.account_id = c.account_id and m.what = 'passkey made'
                                       and m.passkey_id = cast(:with as uuid) and m.happened_at < c.happened_at)
                                   or not exists (select from way_in_change m join passkey p on p.id = m.passkey_id
                                       where m.account_id = c.account_id and m.what = 'passkey made' and m.happened_at < c.happened_at)
                               when cast(:cameBy as bytea) is not null then not exists (select from passkey p where p.account_id = c.account_id)
                                   and sha256(convert_to(c.id::text, 'UTF8')) <> cast(:cameBy as bytea)
                               else true end
                        """)
                .param("account", account)
                .param("with", with)
                .param("cameBy", cameBy)
                .query(UUID.class)
                .list());
    }

    /** The latest first. */
    List<WayInChange> all(UUID account) {
        return jdbc.sql("select " + CHANGE + " where c.account_id = ? order by c.happened_at desc, c.id limit 20")
                .param(account)
                .query(WayInChange.class)
                .list();
    }

    private static final String CHANGE = """
            c.id, c.what, c.passkey_id is null as all_passkeys, c.label, c.happened_at as at, c.said_by is null as by_server,
            coalesce(c.said_by = c.account_id, false) as own,
            coalesce(a.name, '') as by, coalesce(c.because, '') as because, c.place, c.network_known
              from way_in_change c left join account a on a.id = c.said_by
            """;

    void told(List<UUID> changes) {
        jdbc.sql("update way_in_change set told_at = now() where id = any (?) and told_at is null")
                .param(changes.toArray(UUID[]::new))
                .update();
    }
}
