package org.kith.staff;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.LookAlike;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about what somebody who works here or at a service is called, and was before. */
@Component
class AccountNameSql {
    private final JdbcClient jdbc;

    AccountNameSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param young whether it is the account of a young person
     * @param service the service they work for; null for somebody who works here
     * @param ofOwnService whether whoever looks works there too
     */
    record Named(
            UUID id, String name, boolean young, @Nullable UUID service, boolean ofOwnService) {}

    /** @param by who changed it */
    record Before(String name, OffsetDateTime until, String by) {}

    Optional<Named> named(UUID account) {
        return jdbc.sql("""
                        select a.id, a.name, a.young_person_id is not null as young, a.service_id as service,
                               coalesce(a.service_id = (select kith.service()), false) as of_own_service
                          from account a where a.id = ?
                        """).param(account).query(Named.class).optional();
    }

    /**
     * What returns and lists know of somebody who works here.
     *
     * @param code their code in returns
     * @param email the address they have at work; null where none is said
     */
    record Known(
            UUID worker, @Nullable String code, @Nullable String email) {}

    List<Known> known(UUID account) {
        return jdbc.sql("""
                        select w.id as worker, w.sw_id as code, d.value as email from worker w
                          left join worker_detail d on d.worker_id = w.id and d.kind = 'email' and d.ended_at is null
                         where w.account_id = ? order by w.sw_id, w.id
                        """).param(account).query(Known.class).list();
    }

    /** Whether somebody else here is called so, or in letters that look the same, and they were not called that already. */
    boolean isOfAnother(UUID account, String name) {
        return isWordForWord(account, name) || isAlike(account, name);
    }

    /** Of those whom whoever acts sees: a partner, of who works here. */
    private boolean isAlike(UUID account, String name) {
        var own = jdbc.sql("select name from account where id = ?")
                .param(account)
                .query(String.class)
                .single();
        return !LookAlike.are(own, name)
                && jdbc
                        .sql("select name from account where id <> ? and young_person_id is null and name <> ''")
                        .param(account)
                        .query(String.class)
                        .list()
                        .stream()
                        .anyMatch(other -> LookAlike.are(other, name));
    }

    private boolean isWordForWord(UUID account, String name) {
        return jdbc.sql("""
                        select exists (select from account a where a.id = :account and a.folded_name <> kith.folded(:name))
                           and kith.is_name_of_another(:account, :name)
                        """)
                .param("account", account)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /** Writes the name, unless it no longer says what the writer saw. Answers whether it says so now. */
    boolean rename(UUID account, String seen, String name) {
        return jdbc.sql("update account set name = :name where id = :account and name in (:seen, :name)")
                        .param("name", name)
                        .param("account", account)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** The latest first. */
    List<Before> before(UUID account) {
        return jdbc.sql("""
                        select f.name, f.ended_at as until, coalesce(a.name, '') as by
                          from former_name f left join account a on a.id = f.ended_by
                         where f.account_id = ? order by f.ended_at desc, f.id
                        """).param(account).query(Before.class).list();
    }
}
