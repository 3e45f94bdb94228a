package org.kith.keys;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.kith.KithTest;
import org.kith.actor.ActorTransactions;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two young people who write, and those who work with them. */
@KithTest
abstract class WithYoungPeople {
    static final String WORDS = "I miss my brother. Nobody knows that I still write to him.";

    @Autowired
    World world;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Seals seals;

    InOrganisation ashdown;
    List<Colleague> staff;
    Young jay;
    Young sam;
    final UUID entry = UUID.randomUUID();

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        jay = north.youngPerson("Jay").comesIn();
        sam = north.youngPerson("Sam").comesIn();
        staff = List.of(
                north.worker("Amina"), north.manager("Mo"), ashdown.analyst("Wendy"), ashdown.administrator("Piotr"));
        world.settle();
    }

    byte[] sealedByJay(String words) {
        return as(jay, () -> seals.seal(jay.id(), entry, words));
    }

    /** The young person themselves acts. */
    <T> T as(Young who, Supplier<T> work) {
        return acting.<T>changing(who.actor(), who.id(), viewer -> work.get());
    }

    long keys() {
        return jdbc.sql("select count(*) from person_key").query(Long.class).single();
    }
}
