package org.kith.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody is, by the names the database has for it. */
class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "worker, WORKER",
        "manager, MANAGER",
        "analyst, ANALYST",
        "administrator, ADMINISTRATOR",
        "young person, YOUNG_PERSON",
        "partner, PARTNER",
        "partner lead, PARTNER_LEAD",
        "job import, NONE",
        "Manager, NONE",
        "young_person, NONE"
    })
    void isFoundByItsName(String name, Role role) {
        assertThat(Role.of(name)).isEqualTo(role);
    }

    /** Whoever had a role without a type could do nothing. */
    @Test
    void everyRoleOfAnAccountIsOne() {
        var check = JdbcClient.create(TestDatabase.owner())
                .sql("select pg_get_constraintdef(oid) from pg_constraint where conname = 'account_role_check'")
                .query(String.class)
                .single();
        var names = Pattern.compile("'([^']+)'")
                .matcher(check)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).hasSize(Role.values().length - 1);
        assertThat(names.stream().map(Role::of)).doesNotContain(Role.NONE).doesNotHaveDuplicates();
    }
}
