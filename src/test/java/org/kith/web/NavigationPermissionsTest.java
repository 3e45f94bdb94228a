package org.kith.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;

class NavigationPermissionsTest {

    @Nested
    class ByRole {
        /** Young people, records, returns, inviting staff, their own record, letting partners in, choosing words. */
        @ParameterizedTest
        @CsvSource({
            "worker, true, true, false, false, false, true, false",
            "manager, true, true, false, false, false, true, true",
            "analyst, true, false, true, false, false, false, false",
            "administrator, false, false, false, true, false, true, true",
            "young person, false, true, false, false, true, false, false",
            "partner, false, true, false, false, false, false, false",
            "partner lead, false, true, false, false, false, true, false",
            "arriving, false, false, false, false, false, false, false",
            "job import, false, false, false, false, false, false, false"
        })
        void whereTheyCanGo(ArgumentsAccessor row) {
            assertThat(NavigationPermissions.of(Viewers.of(row.getString(0))))
                    .isEqualTo(new NavigationPermissions(
                            row.getBoolean(1),
                            row.getBoolean(2),
                            row.getBoolean(3),
                            row.getBoolean(4),
                            row.getBoolean(5),
                            row.getBoolean(6),
                            row.getBoolean(7)));
        }
    }

    @Nested
    class WhatFollows {
        /** Search records, see what is shared, see services, look after their own service, write, look into unusual looks, let young people in. */
        @ParameterizedTest
        @CsvSource({
            "worker, true, false, true, false, true, false, true",
            "manager, true, false, true, false, true, true, true",
            "analyst, false, false, false, false, false, false, false",
            "administrator, false, false, true, false, false, false, false",
            "young person, false, false, false, false, false, false, false",
            "partner, false, true, false, false, false, false, false",
            "partner lead, false, true, false, true, false, false, false",
            "arriving, false, false, false, false, false, false, false",
            "job import, false, false, false, false, false, false, false"
        })
        void fromWhereTheyCanGo(ArgumentsAccessor row) {
            var may = NavigationPermissions.of(Viewers.of(row.getString(0)));
            assertThat(new boolean[] {
                        may.searchRecords(),
                        may.seeShared(),
                        may.seeServices(),
                        may.lookAfterOwnService(),
                        may.writeToYoungPeople(),
                        may.lookInto(),
                        may.letYoungPeopleIn()
                    })
                    .containsExactly(
                            row.getBoolean(1),
                            row.getBoolean(2),
                            row.getBoolean(3),
                            row.getBoolean(4),
                            row.getBoolean(5),
                            row.getBoolean(6),
                            row.getBoolean(7));
        }
    }
}
