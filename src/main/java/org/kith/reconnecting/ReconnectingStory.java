package org.kith.reconnecting;

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

/** Jay of the demo would like his little brother back: who was found is asked, and one yes is still missing. */
@Component
@ConditionalOnProperty("kith.demo")
final class ReconnectingStory implements DemoStory {
    /** Said at a moment of the story. */
    private static final String SAID = " from (select set_config('kith.now', ?::text, true) as at) said";

    private static final String WISH = """
            insert into reconnection (id, organisation_id, young_person_id, name, words, said_by, said_at) select ?, ?, ?, ?, ?, ?, said.at::timestamptz
            """ + SAID;
    private static final String LOOKS = """
            insert into reconnection_broker (id, organisation_id, young_person_id, reconnection_id, account_id, chosen, said_by, said_at)
            select ?, ?, ?, ?, ?, 'by-them', ?, said.at::timestamptz
            """ + SAID;
    private static final String STEP = """
            insert into reconnection_step (id, organisation_id, young_person_id, reconnection_id, step, words, name, reach, said_by, said_at)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, said.at::timestamptz
            """ + SAID;
    private static final String SECOND = """
            insert into reconnection_second (id, organisation_id, young_person_id, reconnection_id, account_id, said_by, said_at)
            select ?, ?, ?, ?, ?, ?, said.at::timestamptz
            """ + SAID;
    private static final String WORD = """
            insert into reconnection_word (id, organisation_id, young_person_id, reconnection_id, step, words, both_read, by_other, said_by, said_at)
            select ?, ?, ?, ?, 'tell', ?, false, false, ?, said.at::timestamptz
            """ + SAID;

    private final Clock clock;

    ReconnectingStory(Clock clock) {
        this.clock = clock;
    }

    /** Whose wish it is, and who looks. */
    private record Both(UUID house, Young young, Colleague looks, UUID wish) {}

    @Override
    public void tell(Characters there) {
        var young = there.youngPerson("Jay").comesIn();
        var both = new Both(there.organisation().id(), young, there.colleague("Amina Okafor"), UUID.randomUUID());
        var words =
                "He was adopted when he was two. I had him on my shoulders. I just want to know if he is all right.";
        var me = young.account();
        young.hasWritten(WISH, both.wish(), both.house(), young.id(), "Marcus, my little brother", words, me, at(-46));
        young.hasWritten(
                LOOKS,
                UUID.randomUUID(),
                both.house(),
                young.id(),
                both.wish(),
                both.looks().account(),
                me,
                at(-46));
        step(
                both,
                -44,
                Step.NOTE,
                "Rang the adoption team. They know the family and will ask who may be written to.",
                null);
        step(both, -20, Step.FOUND, "The adoption team says that this is his family. They do not say where.", "Marcus");
        tells(
                both,
                -19,
                "Hi Jay, I have written to people who may be able to help. It can take weeks. I will write again on the first of the month. Amina");
        var tom = there.colleague("Tom Ridley");
        step(
                both,
                -15,
                Step.SAFE,
                "They loved each other, and nothing was ever said against it. Marcus has his mum and dad beside him.",
                null);
        written(
                both,
                SECOND,
                UUID.randomUUID(),
                both.house(),
                young.id(),
                both.wish(),
                tom.account(),
                both.looks().account(),
                at(-15));
        step(
                new Both(both.house(), young, tom, both.wish()),
                -12,
                Step.CONFIRMED,
                "I read the file and spoke with the adoption team. I agree, at the pace of Marcus.",
                null);
        step(
                both,
                -9,
                Step.ASKED,
                "The adoption team sat down with his mum and dad. They want to talk with Marcus first, at a good moment.",
                null);
    }

    private OffsetDateTime at(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).plusDays(days);
    }

    private static void written(Both both, String insert, @Nullable Object... values) {
        both.young().hasWrittenOfThem(both.looks(), insert, values);
    }

    private void step(Both both, int days, Step step, String words, @Nullable String found) {
        written(
                both,
                STEP,
                UUID.randomUUID(),
                both.house(),
                both.young().id(),
                both.wish(),
                step.key(),
                words,
                found,
                found == null ? null : "By the adoption team, 01632 960114",
                both.looks().account(),
                at(days));
    }

    private void tells(Both both, int days, String words) {
        written(
                both,
                WORD,
                UUID.randomUUID(),
                both.house(),
                both.young().id(),
                both.wish(),
                words,
                both.looks().account(),
                at(days));
    }
}
