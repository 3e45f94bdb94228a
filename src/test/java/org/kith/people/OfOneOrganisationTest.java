package org.kith.people;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.springframework.dao.DataIntegrityViolationException;

/** What a return tells is of the organisation whose young person it is about: a key asks for both at once. */
class OfOneOrganisationTest extends OnPages {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "episode (place, need, reason_new, starts_on, organisation_id, young_person_id) values ('U1', 'N1', 'S', '2020-01-01', ?, ?)",
                "review (held_on, participation, organisation_id, young_person_id) values ('2020-01-01', 'PN1', ?, ?)",
                "missing_period (kind, starts_on, organisation_id, young_person_id) values ('M', '2020-01-01', ?, ?)",
                "deprivation_of_liberty (starts_on, organisation_id, young_person_id) values ('2020-01-01', ?, ?)",
                "care_leaver_status (year, in_touch, activity, accommodation, organisation_id, young_person_id) values (2020, 'YES', 'F1', 'U1', ?, ?)"
            })
    void nothingIsToldOfSomebodyElsewhere(String row) {
        var theirs = world.organisation("Elsewhere").team("North").youngPerson("Jay");
        var here = world.organisation("Here");
        world.settle();
        assertThatThrownBy(
                        () -> acting.doAs(Actor.job(JobName.IMPORT, here.id()), viewer -> jdbc.sql("insert into " + row)
                                .params(here.id(), theirs.id())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
