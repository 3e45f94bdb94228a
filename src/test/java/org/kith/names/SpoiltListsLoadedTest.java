package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.springframework.beans.factory.annotation.Autowired;

/** Of a list that is spoilt in any way as much is loaded as is said, and nothing else. */
class SpoiltListsLoadedTest extends OnPages {

    /** A second's worth; {@code -Dkith.mutations=10000} tries more. */
    private static final int ROUNDS = Integer.getInteger("kith.mutations", 100) / 5;

    @Autowired
    private NameLists lists;

    private UUID organisation;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        for (var number : new String[] {"900001", "900002", "00815", "1"}) {
            north.youngPerson("").childNumber(number);
        }
        world.settle();
        organisation = ashdown.id();
    }

    @Test
    void asMuchIsLoadedAsIsSaid() {
        assertTimeoutPreemptively(Duration.ofSeconds(60 + ROUNDS / 2), () -> {
            for (var seed = 0; seed < ROUNDS; seed++) {
                load(new Random(seed), seed);
            }
        });
    }

    private void load(Random random, int seed) {
        var before = stands();
        var bytes = SpoiltListsTest.spoilt(SpoiltListsTest.SOUND.replace("Zoë", "Zoë " + seed), random);
        var answer = lists.load(organisation, "list.csv", bytes, Map.of(), true);
        var changed = new HashSet<>(stands());
        changed.removeAll(before);
        switch (answer) {
            case NameLists.Refused refused -> {
                assertThat(refused.findings()).as("seed %d", seed).isNotEmpty();
                assertThat(stands()).as("seed %d", seed).isEqualTo(before);
            }
            case NameLists.Done done -> assertThat(changed).as("seed %d", seed).hasSize(wrote(done));
        }
    }

    private static int wrote(NameLists.Done done) {
        return done.loaded().stream()
                .flatMap(one -> one.wrote().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** All that lists say of everybody, each by itself. */
    private Set<String> stands() {
        return acting.as(
                Actor.job(JobName.IMPORT, organisation),
                viewer -> Set.copyOf(jdbc.sql("""
                        select id || ' name ' || known_as from young_person where organisation_id = :id and known_as is not null
                        union all select id || ' pronouns ' || pronouns from young_person where organisation_id = :id and pronouns is not null
                        union all select young_person_id || ' ' || kind || ' ' || value from contact_detail
                         where organisation_id = :id and ended_at is null
                        """)
                        .param("id", organisation)
                        .query(String.class)
                        .list()));
    }
}
