package org.kith.introductions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.demo.Colleague;
import org.kith.demo.DemoStory;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Whom one of the demo’s young people is introduced to: somebody of a service, which is planned, and a coach, whom they have met. */
@Component
@ConditionalOnProperty("kith.demo")
final class IntroductionsStory implements DemoStory {
    /** Said at a moment of the story. */
    private static final String SAID = " from (select set_config('kith.now', ?::text, true) as at) said";

    private static final String BEGUN = """
            insert into introduction (id, organisation_id, young_person_id, service_id, name, does, why, begins_on, helper_id, said_by, said_at)
            select ?, ?, ?, (select s.id from service s where s.name = ?), ?, ?, ?, ?, ?, ?, said.at::timestamptz
            """ + SAID;
    private static final String STEP = """
            insert into introduction_step (id, organisation_id, young_person_id, introduction_id, number, kind, words, on_day, at_time, place, along, side,
                   about_id, wish_id, said_by, said_at)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, said.at::timestamptz
            """ + SAID;
    private static final String ENDED =
            "update introduction set ended_at = said.at::timestamptz" + SAID + " where id = ?";
    private static final String ABOUT_ME = """
            insert into about_me (id, organisation_id, young_person_id, version, words, said_by, said_at)
            select ?, ?, ?, 1, ?, ?, said.at::timestamptz
            """ + SAID;

    private final Clock clock;

    IntroductionsStory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void tell(Characters there) {
        var jay = there.youngPerson("Jay").comesIn();
        var house = there.organisation().id();
        jay.hasWritten(ABOUT_ME, UUID.randomUUID(), house, jay.id(), """
                Call me Jay, not Jayden.
                I like it when people are on time. Text me if you are late.
                Talking goes better when we walk.
                Please do not ask about my dad.""", jay.account(), at(-30));
        met(new Told(house, jay, there.colleague("Amina Okafor"), UUID.randomUUID()));
        planned(new Told(house, jay, there.colleague("Amina Okafor"), UUID.randomUUID()));
    }

    /** An introduction of a young person, and who helps with it. */
    private record Told(UUID house, Young young, Colleague helper, UUID id) {}

    private void met(Told told) {
        begun(told, -40, null, "Ray Dunn", "boxing coach", "You asked for somebody to train with.", null);
        var wish = wish(told, -39, 1, "how", "Amina comes in with me, then she goes.");
        var place = new Step.Plan(day(-28), LocalTime.of(17, 0), "The gym behind the swimming pool", "Amina");
        var plan = planned(told, -36, 2, place, wish);
        suits(told, -35, 3, Step.OTHER, plan);
        suits(told, -34, 4, Step.YOUNG, plan);
        step(told, false, -27, 5, "held", "Ray had the gloves ready. Jay stayed for the whole hour.", null, plan);
        told.young().hasWrittenOfThem(told.helper(), ENDED, at(-27), told.id());
        step(told, true, -26, 6, "went", "He did not ask me anything. He just showed me how to stand.", null, null);
    }

    private void planned(Told told) {
        var why =
                "The training flat will be yours in three weeks. She has the keys, and she is there when something breaks.";
        begun(told, -6, "Brightwell Homes", "Leah Prior", "looks after the flats", why, day(20));
        var wish = wish(told, -5, 1, "where", "In the flat, so that I see it too");
        wish(told, -5, 2, "first", "I sleep with the light on");
        wish(told, -5, 3, "not", "Why I had to leave the last place");
        step(told, true, -5, 4, "about", """
                Call me Jay, not Jayden.
                I like it when people are on time. Text me if you are late.""", null, null);
        step(told, false, -3, 5, "hello", """
                Hi Jay, I am Leah. I have a very old dog who comes to work with me. You do not have to like him. I will \
                show you how the oven works, it took me a year.""", null, null);
        step(told, false, -3, 6, "passed-on", null, null, null);
        var place = new Step.Plan(day(9), LocalTime.of(16, 0), "Training flat, 4 Lock Street, second bell", "Amina");
        suits(told, -2, 8, Step.OTHER, planned(told, -2, 7, place, wish));
    }

    private LocalDate day(int from) {
        return LocalDate.now(clock.withZone(Dates.LONDON)).plusDays(from);
    }

    private OffsetDateTime at(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).plusDays(days);
    }

    private void begun(
            Told told,
            int days,
            @Nullable String service,
            String name,
            String does,
            String why,
            @Nullable LocalDate begins) {
        var by = told.helper().account();
        var young = told.young();
        young.hasWrittenOfThem(
                told.helper(),
                BEGUN,
                told.id(),
                told.house(),
                young.id(),
                service,
                name,
                does,
                why,
                begins,
                by,
                by,
                at(days));
    }

    private UUID wish(Told told, int days, int number, String kind, String words) {
        return step(told, true, days, number, kind, words, null, null);
    }

    private UUID planned(Told told, int days, int number, Step.Plan plan, UUID wish) {
        var id = UUID.randomUUID();
        var of = told.young();
        var by = told.helper().account();
        of.hasWrittenOfThem(
                told.helper(),
                STEP,
                id,
                told.house(),
                of.id(),
                told.id(),
                number,
                "planned",
                null,
                plan.day(),
                plan.time(),
                plan.place(),
                plan.along(),
                null,
                null,
                wish,
                by,
                at(days));
        return id;
    }

    private void suits(Told told, int days, int number, String side, UUID plan) {
        step(told, side.equals(Step.YOUNG), days, number, "suits", null, side, plan);
    }

    private UUID step(
            Told told,
            boolean own,
            int days,
            int number,
            String kind,
            @Nullable String words,
            @Nullable String side,
            @Nullable UUID about) {
        var id = UUID.randomUUID();
        var of = told.young();
        var by = own ? of.account() : told.helper().account();
        @Nullable
        Object[] values = {
            id,
            told.house(),
            of.id(),
            told.id(),
            number,
            kind,
            words,
            null,
            null,
            null,
            null,
            side,
            about,
            null,
            by,
            at(days)
        };
        if (own) {
            of.hasWritten(STEP, values);
        } else {
            of.hasWrittenOfThem(told.helper(), STEP, values);
        }
        return id;
    }
}
