package org.kith.together;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.demo.Colleague;
import org.kith.demo.DemoStory;
import org.kith.demo.Young;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** How some of the demo's young people and workers work together: one pair agreed, another waits for the young person's yes. */
@Component
@ConditionalOnProperty("kith.demo")
final class TogetherStory implements DemoStory {
    /** Said at a moment of the story. */
    static final String SAID = " from (select set_config('kith.now', ?::text, true) as at) said";

    private static final String INSERT = """
            insert into together_said (id, organisation_id, young_person_id, account_id, by_young, asks_young, version,
                how_often, reach, no_answer, between_us, helps, helps_not, look_again, said_by, said_at)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, said.at::timestamptz
            """ + SAID;
    private static final String AGREE =
            "update together_said set agreed_at = said.at::timestamptz" + SAID + " where id = ?";

    private final Clock clock;

    TogetherStory(Clock clock) {
        this.clock = clock;
    }

    /** A young person and whoever works with them. */
    private record Both(UUID house, Young young, Colleague worker) {}

    @Override
    public void tell(Characters there) {
        var house = there.organisation().id();
        var jay = new Both(house, there.youngPerson("Jay").comesIn(), there.colleague("Amina Okafor"));
        var amina = workerSays(
                jay,
                -45,
                day(20),
                "Every Thursday at four, and I ring on Mondays. In a bad week more often, if you want.",
                "Text me until eight in the evening. I answer the same day. After that, ring the on-call number: Callum or Grace is there.",
                "I text once, and once more the next day. Then I come round and knock. I am not cross, I only want to know that you are all right.",
                "What you tell me stays with me and in your record, where you read it too. If you or somebody else is in danger, I have to tell Grace. I tell you first.",
                "Tea, and driving somewhere: I listen better in the car.",
                "When I hear from somebody else that something was wrong. Tell me, also if it is about me.");
        agrees(jay, -43, amina);
        var jays = youngSays(
                jay,
                -43,
                "Thursdays are good. Not in the first week of the month, I work late then.",
                "Text me first. I do not pick up numbers I do not know.",
                "If I do not answer I am asleep or in a mood. Try the next day. Do not ring Nan.",
                "Do not tell the college about my mum.",
                "Leave me alone for an hour, then come with food.",
                "Being asked how I feel in front of others.");
        jay.young().hasWrittenOfThem(jay.worker(), AGREE, at(-42), jays);
        var walks = new Both(house, there.youngPerson("Maya").comesIn(), there.colleague("Hannah Frost"));
        var hannah = workerSays(
                walks,
                -200,
                day(40),
                "Every Wednesday, and at the choir now and then.",
                "Text me until six.",
                "I text again the next day.",
                "What you tell me stays with us and in your record. If somebody is in danger I tell Grace, and you first.",
                "A walk by the river before we talk.",
                "Being asked twice.");
        agrees(walks, -198, hannah);
        var maya = new Both(house, there.youngPerson("Maya").comesIn(), there.colleague("Marek Nowak"));
        workerSays(
                maya,
                -1,
                day(60),
                "Once a week, on the day you choose.",
                "Text is best. I am in on weekdays until five.",
                "I try again the next day, and then I ask Grace to ring you.",
                "I keep to myself what you tell me, but not when somebody is in danger. Then I tell you first.",
                "When you say straight out that I have got it wrong.",
                null);
    }

    private LocalDate day(int from) {
        return LocalDate.now(clock).plusDays(from);
    }

    private OffsetDateTime at(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).plusDays(days);
    }

    /** @param words in the order of the topics */
    private UUID workerSays(Both both, int days, LocalDate again, @Nullable String... words) {
        var id = UUID.randomUUID();
        both.young()
                .hasWrittenOfThem(
                        both.worker(),
                        INSERT,
                        row(id, both, false, again, both.worker().account(), at(days), words));
        return id;
    }

    private UUID youngSays(Both both, int days, @Nullable String... words) {
        var id = UUID.randomUUID();
        both.young().hasWritten(INSERT, row(id, both, true, null, both.young().account(), at(days), words));
        return id;
    }

    private void agrees(Both both, int days, UUID said) {
        both.young().hasWritten(AGREE, at(days), said);
    }

    private static @Nullable Object[] row(
            UUID id,
            Both both,
            boolean byYoung,
            @Nullable LocalDate again,
            UUID by,
            OffsetDateTime at,
            @Nullable String... words) {
        var row = new ArrayList<@Nullable Object>(Arrays.asList(
                id, both.house(), both.young().id(), both.worker().account(), byYoung, !byYoung, byYoung ? 2 : 1));
        row.addAll(Arrays.asList(words));
        row.addAll(Arrays.asList(again, by, at));
        return row.toArray();
    }
}
