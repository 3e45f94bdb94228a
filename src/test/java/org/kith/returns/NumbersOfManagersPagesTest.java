package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;

/** Whose a number is, said on a young person's page by their manager, and by nobody whose it is not to say. */
class NumbersOfManagersPagesTest extends OnNumberPages {
    @Test
    void aManagerOfBothJoinsOnTheirPageAndTheRecordStaysWhereItIs() throws Exception {
        load(renumbered(nextYear()), 2022);
        var other = id("911");
        var asked = page(sends(tom, of("11"), "number", " 911 ", "because", "Two rows in the case system"));
        assertThat(asked.select("h1").text()).isEqualTo("Is 911 the same young person as 11?");
        sends(tom, of("11"), "number", "911", "because", "Two rows in the case system", "same", "yes")
                .andExpect(redirectedUrl(of("11")));
        var page = sees(tom, of("11"));
        assertThat(page.select("#also").text()).contains("911", "See what is recorded under 911");
        assertThat(page.select("#said").text()).contains("Tom said that 911 is 11", "Two rows in the case system");
        var joined = sees(tom, "/young-people/" + other);
        assertThat(joined.select("#joined").text()).contains("belongs to the same young person as another one");
        assertThat(joined.select("svg.lifeline, #workers, #homes, #figures")).isEmpty();
        assertThat(sees(tom, "/young-people").select("#list tbody tr")).hasSize(3);
        assertThat(sees(ben, of("11")).select("form[action$=/numbers], a[href$=/removal]"))
                .isEmpty();
        assertThat(sees(tom, of("911")).select("#said").text()).contains("Tom said that 911 is 11");
        sends(ben, of("11"), "number", "911", "because", "x", "same", "yes").andExpect(status().isForbidden());
    }

    /** Beside the field it stands that managers read it, and those who answer for returns: the rest of the team reads that it was said. */
    @Test
    void aReasonIsReadByWhomTheFormNames() throws Exception {
        load(renumbered(nextYear()), 2022);
        assertThat(sees(tom, of("11")).select("#ask ~ form").text())
                .contains("Who reads your reason: managers, and those who answer for returns");
        says(wendy, "911", true, "11");
        for (var who : List.of(wendy, tom)) {
            assertThat(sees(who, of("11")).select("#said .words-then").text()).isNotEmpty();
        }
        assertThat(sees(ben, of("11")).select("#said").text()).contains("Wendy said that 911 is 11, on");
        assertThat(sees(ben, of("11")).select("#said .words-then")).isEmpty();
    }

    /** That one is not the other is the same whichever of them is asked about. */
    @Test
    void thatTwoAreNotOneIsSaidOnceWhicheverIsAskedAbout() throws Exception {
        load(renumbered(nextYear()), 2022);
        says(wendy, "911", false, "11");
        says(wendy, "11", false, "911");
        sends(tom, of("911"), "number", "11", "because", "", "same", "no").andExpect(redirectedUrl(of("911")));
        for (var number : List.of("11", "911")) {
            assertThat(sees(tom, of(number)).select("#said li").eachText())
                    .singleElement()
                    .asString()
                    .startsWith("Wendy said that 911 is not 11");
        }
    }

    @Test
    void aManagerLearnsOfNoNumberThatIsNotTheirs() throws Exception {
        for (var number : List.of("12345", "911")) {
            var answer = page(
                    sends(grace, of("11"), "number", number, "because", "x").andExpect(status().isNotFound()));
            assertThat(answer.text()).doesNotContain("911");
        }
        var hidden = ashdown.team("Hill").youngPerson("Ollie").childNumber("400");
        world.settle();
        for (var number : List.of("400", "401")) {
            var answer = page(sends(tom, of("11"), "number", number, "because", "x")
                    .andExpect(status().isUnprocessableContent()));
            assertThat(answer.text()).contains("Nobody you can see has that number");
        }
        assertThat(hidden.id()).isNotNull();
    }

    @Test
    void whoComesInThemselvesIsKeptAndNotJoinedAway() throws Exception {
        north.youngPerson("Robin").childNumber("500").comesIn();
        world.settle();
        var answer = page(sends(tom, of("11"), "number", "500", "because", "x", "same", "yes")
                .andExpect(status().isConflict()));
        assertThat(answer.text()).contains("They come in to Kith themselves under that number");
        assertThat(answer.select("textarea").text()).isEqualTo("x");
    }

    @Test
    void theDatabaseRefusesWhatIsNotTheirsToSay() {
        var kept = id("11");
        for (var who : List.of(ben, grace)) {
            assertThatThrownBy(() -> acting.doAs(who.actor(), viewer -> jdbc.sql("""
                            insert into child_number_answer (id, organisation_id, young_person_id, number, is_same, said_at, said_by, because)
                            values (gen_random_uuid(), ?, ?, '12', true, kith.now(), ?, 'x')
                            """)
                            .params(ashdown.id(), kept, who.account())
                            .update()))
                    .hasStackTraceContaining("row-level security");
        }
    }

    /** Both send at the same moment: there is one answer, and nothing is joined twice. */
    @Test
    void ofTwoWhoSayItAtOnceItIsSaidOnce() throws Exception {
        load(renumbered(nextYear()), 2022);
        try (var both = Executors.newFixedThreadPool(3)) {
            Callable<Object> wendys = () -> says11(wendy);
            Callable<Object> toms = () -> says11(tom);
            Callable<Object> loads = () -> load(renumbered(nextYear()), 2023);
            both.invokeAll(List.of(wendys, toms, loads))
                    .forEach(answer -> assertThat(answer.resultNow()).isNotNull());
        }
        joining.settleNow(ashdown.id());
        assertThat(one("select count(*)::int from child_number_answer where organisation_id = ?", Integer.class))
                .isOne();
        assertThat(one(
                        "select count(*)::int from young_person where organisation_id = ? and joined_to is null",
                        Integer.class))
                .isEqualTo(3);
        assertThat(one(
                        "select count(*)::int from involvement i join young_person y on y.id = i.young_person_id and y.child_number = '11' where i.organisation_id = ?",
                        Integer.class))
                .isEqualTo(3);
    }

    private Object says11(Colleague who) throws Exception {
        return sends(who, of("11"), "number", "911", "because", "x", "same", "yes")
                .andExpect(status().is3xxRedirection());
    }
}
