package org.kith.circle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.demo.Colleague;
import org.kith.demo.DemoStory;
import org.kith.demo.Young;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Who matters to some of the demo's young people: most written by themselves, some by their workers. */
@Component
@ConditionalOnProperty("kith.demo")
final class CircleStory implements DemoStory {
    private static final String INSERT = """
            insert into circle_person (id, organisation_id, young_person_id, person_id, version, name, relationship, circle_group, matters_now,
                   since, until, note, said_by, said_at)
            values (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment())
            """;

    private final Clock clock;

    CircleStory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void tell(Characters there) {
        var jay = there.youngPerson("Jay").comesIn();
        mine(there, jay, words("Nan", "my nan", CircleGroup.FAMILY, null, "She still has the blue tin."));
        mine(there, jay, words("Karen", "I live with her and Dave", CircleGroup.HOME, year(6), "The shed is mine."));
        mine(there, jay, before("Denise", "my worker before Amina", CircleGroup.WORKERS, year(5), year(2)));
        told(
                there,
                jay,
                "Amina Okafor",
                words("Mr Osei", "from the bike shop", CircleGroup.SCHOOL_OR_WORK, null, null));
        var maya = there.youngPerson("Maya").comesIn();
        mine(there, maya, words("Safiya", "my friend from the choir", CircleGroup.FRIENDS, year(1), null));
        mine(there, maya, before("Miss Adeyemi", "my teacher in Year 6", CircleGroup.SCHOOL_OR_WORK, year(6), year(5)));
        told(
                there,
                maya,
                "Hannah Frost",
                words("Bea", "mum’s sister", CircleGroup.FAMILY, null, "Maya says she sends the best parcels."));
        var ebony = there.youngPerson("Ebony");
        told(
                there,
                ebony,
                "Callum Reid",
                words("Coach Lloyd", "football on Sundays", CircleGroup.FRIENDS, year(2), null));
    }

    private PartialDate year(int ago) {
        return new PartialDate(String.valueOf(LocalDate.now(clock).getYear() - ago));
    }

    private static CircleWords words(
            String name, String who, CircleGroup group, @Nullable PartialDate since, @Nullable String note) {
        return new CircleWords(name, who, group, true, since, null, note);
    }

    private static CircleWords before(
            String name, String who, CircleGroup group, PartialDate since, PartialDate until) {
        return new CircleWords(name, who, group, false, since, until, null);
    }

    private static void mine(Characters there, Young young, CircleWords words) {
        young.hasWritten(INSERT, values(there.organisation().id(), young, young.account(), words));
    }

    private static void told(Characters there, Young young, String worker, CircleWords words) {
        told(there.organisation().id(), young, there.colleague(worker), words);
    }

    /** Their worker wrote it down, as they told it. */
    static void told(UUID organisation, Young young, Colleague worker, CircleWords words) {
        young.hasWrittenOfThem(worker, INSERT, values(organisation, young, worker.account(), words));
    }

    private static @Nullable Object[] values(UUID organisation, Young young, UUID by, CircleWords words) {
        var id = UUID.randomUUID();
        return new @Nullable Object[] {
            id,
            organisation,
            young.id(),
            id,
            words.name(),
            words.relationship(),
            words.group() == null ? null : words.group().key(),
            words.mattersNow(),
            words.since() == null ? null : words.since().iso(),
            words.until() == null ? null : words.until().iso(),
            words.note(),
            by
        };
    }
}
