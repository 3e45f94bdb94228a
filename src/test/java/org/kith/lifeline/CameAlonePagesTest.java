package org.kith.lifeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;

/** That somebody came alone to seek asylum, as a return says, stands with the other facts, for whoever sees them. */
class CameAlonePagesTest extends OnPages {
    private static final String CAME = "came to this country alone to be safe, and ";

    private InOrganisation ashdown;
    private InTeam north;
    private Colleague amina;
    private Colleague wendy;
    private Colleague other;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown").coveredUntil("2018-03-31");
        north = ashdown.team("North");
        amina = north.worker("Amina");
        wendy = ashdown.analyst("Wendy");
        other = ashdown.team("South").worker("Ruth");
    }

    private List<String> facts(Colleague who, Young young) throws Exception {
        return sees(who, "/young-people/" + young.id()).select(".fact").eachText();
    }

    @Test
    void whileItGoesOnItIsToldWithItsEndOrWithoutOne() throws Exception {
        var withEnd = north.youngPerson("Ali").born("2002-05-05").cameAloneUntil("2020-05-05");
        var without = north.youngPerson("Sami").born("2003-05-05");
        world.settle();
        acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "update young_person set unaccompanied = true where id = ?")
                .param(without.id())
                .update());
        for (var who : List.of(amina, wendy)) {
            assertThat(facts(who, withEnd)).contains(CAME + "counts as an unaccompanied child until 5 May 2020");
            assertThat(facts(who, without)).contains(CAME + "counts as an unaccompanied child");
        }
    }

    @Test
    void whatIsOverIsToldAsSomethingThatWas() throws Exception {
        var ali = north.youngPerson("Ali").born("1999-05-05").cameAloneUntil("2017-05-05");
        var jay = north.youngPerson("Jay").born("2002-05-05");
        world.settle();
        assertThat(facts(amina, ali)).contains(CAME + "counted as an unaccompanied child until 5 May 2017");
        assertThat(facts(amina, jay)).noneMatch(fact -> fact.contains("alone"));
    }

    @Test
    void whoDoesNotSeeThemLearnsNothing() throws Exception {
        var ali = north.youngPerson("Ali").born("2002-05-05").cameAloneUntil("2020-05-05");
        world.settle();
        asks(other, "/young-people/" + ali.id()).andExpect(status().isNotFound());
    }
}
