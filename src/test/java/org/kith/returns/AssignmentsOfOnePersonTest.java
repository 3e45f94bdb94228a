package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;

/** Who works with somebody, as said in Kith, where two numbers turn out to be one young person; and once that is taken back. */
class AssignmentsOfOnePersonTest extends OnNumbers {
    private static final String WHO = """
            select y.child_number || ' ' || c.name || coalesce(' until ' || a.ends_on, '') from assignment a
              join account c on c.id = a.account_id join young_person y on y.id = a.young_person_id where a.organisation_id = ? order by 1
            """;

    Colleague amina;

    @BeforeEach
    void loadBoth() throws IOException {
        amina = north.worker("Amina");
        world.settle();
        load(SmallReturn.sound(), 2021);
        load(renumbered(nextYear()), 2022);
    }

    private void begins(Colleague who, String number, String day) {
        var young = id(number);
        acting.changing(tom.actor(), young, viewer -> jdbc.sql("""
                        insert into assignment (id, organisation_id, young_person_id, account_id, role, starts_on, starts_because, started_by, started_at)
                        values (?, ?, ?, ?, 'Worker', ?::date, 'She knows them', ?, kith.moment())
                        """)
                .params(UUID.randomUUID(), ashdown.id(), young, who.account(), day, tom.account())
                .update());
    }

    @Test
    void whoWasSaidToBeginGoesWithTheNumberAndComesBack() {
        begins(amina, "911", "2022-02-01");
        says(wendy, "911", true, "11");
        assertThat(all(WHO)).containsExactly("11 Amina");
        takesBack(wendy, "911", "11");
        assertThat(all(WHO)).containsExactly("911 Amina");
    }

    @Test
    void whoWorksWithThemUnderBothNumbersDoesSoOnce() {
        begins(amina, "11", "2022-01-01");
        begins(amina, "911", "2022-02-01");
        says(wendy, "911", true, "11");
        assertThat(all("select distinct a.starts_on::text from kith.working_with x join assignment a on a.id = x.id"
                        + " join young_person y on y.id = x.young_person_id and y.joined_to is null and y.child_number = '11'"
                        + " where y.organisation_id = ?"))
                .isEqualTo(List.of("2022-01-01"));
        takesBack(wendy, "911", "11");
        assertThat(all(WHO)).containsExactly("11 Amina", "911 Amina");
    }

    @Test
    void whatWasSaidUnderTheOtherNumberAfterwardsGoesAcrossWithTheNextLoading() throws IOException {
        says(wendy, "911", true, "11");
        begins(amina, "911", "2022-02-01");
        load(nextYear(), 2023);
        assertThat(all(WHO)).containsExactly("11 Amina");
        takesBack(wendy, "911", "11");
        assertThat(all(WHO)).containsExactly("911 Amina");
    }

    @Test
    void itsFirstDayAndReasonStayAsTheyWereSaid() {
        begins(amina, "911", "2022-02-01");
        var said = all("select (to_jsonb(a) - 'young_person_id')::text from assignment a where a.organisation_id = ?");
        says(wendy, "911", true, "11");
        assertThat(all("select (to_jsonb(a) - 'young_person_id')::text from assignment a where a.organisation_id = ?"))
                .isEqualTo(said);
    }
}
