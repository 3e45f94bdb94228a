package org.kith.together;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.demo.Colleague;
import org.kith.demo.DemoStory;
import org.kith.demo.Young;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The stages that the demo’s made-up organisation entered in its own words, and where two people think they are. */
@Component
@ConditionalOnProperty("kith.demo")
final class StagesStory implements DemoStory {
    private static final String ENTER = """
            insert into together_stage (id, organisation_id, stage_id, version, place, name, description, signs, prompts, ended, said_by, said_at)
            select ?, ?, ?, 1, ?, ?, ?, ?, ?, false, ?, said.at::timestamptz
            """ + TogetherStory.SAID;
    private static final String THINK = """
            insert into together_view (id, organisation_id, young_person_id, account_id, by_young, stage_row, words, said_by, said_at)
            select ?, ?, ?, ?, ?, ?, ?, ?, said.at::timestamptz
            """ + TogetherStory.SAID;
    private static final int ENTERED = -200;

    private final Clock clock;

    StagesStory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void tell(Characters there) {
        var house = there.organisation().id();
        var grace = there.colleague("Grace Bell");
        var door = entered(
                house,
                grace,
                1,
                "At the door",
                "We have only just met. Nobody has to say much.",
                "Short answers. Meetings are forgotten, or somebody comes late.",
                "What have I told them about me? Do I come when I said I would?");
        var looking = entered(
                house,
                grace,
                2,
                "Looking around",
                "We find out what the other one is like, and whether they stay.",
                "Somebody tries out what happens when they are difficult.",
                "What are they testing, and did I pass?");
        var sofa = entered(
                house,
                grace,
                3,
                "On the sofa",
                "We can talk about hard things, and also be quiet.",
                "Somebody rings because of something good.",
                "Whom else could they sit with like this?");
        entered(
                house,
                grace,
                4,
                "Waving from the street",
                "We do not need each other so much any more, and we still wave.",
                "Somebody decides first and tells you afterwards.",
                "How do we say goodbye well, and how do they reach us later?");
        var jay = there.youngPerson("Jay").comesIn();
        var amina = there.colleague("Amina Okafor");
        thinks(house, jay, amina, true, door, null, -150);
        thinks(house, jay, amina, false, looking, "Jay shouted at me on the phone and rang again an hour later.", -120);
        thinks(house, jay, amina, true, looking, "You are all right. Some days.", -43);
        thinks(house, jay, amina, false, sofa, "We were quiet in the car for half an hour and it was good.", -20);
    }

    private OffsetDateTime at(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).plusDays(days);
    }

    private UUID entered(
            UUID house, Colleague manager, int place, String name, String description, String signs, String prompts) {
        var id = UUID.randomUUID();
        var by = manager.account();
        manager.hasWritten(ENTER, id, house, id, place, name, description, signs, prompts, by, at(ENTERED));
        return id;
    }

    private void thinks(
            UUID house, Young young, Colleague worker, boolean byYoung, UUID stage, @Nullable String words, int days) {
        var by = byYoung ? young.account() : worker.account();
        @Nullable
        Object[] row = {UUID.randomUUID(), house, young.id(), worker.account(), byYoung, stage, words, by, at(days)};
        if (byYoung) {
            young.hasWritten(THINK, row);
        } else {
            young.hasWrittenOfThem(worker, THINK, row);
        }
    }
}
