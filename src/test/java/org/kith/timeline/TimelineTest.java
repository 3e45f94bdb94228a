package org.kith.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.actor.Viewer;
import org.kith.paging.Turned;
import org.kith.paging.Turning;
import org.kith.vocabulary.Section;

/** Three kinds of things in one order, all of one minute: no page skips or repeats one, whichever way somebody turns and whatever is written. */
class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant MINUTE = Instant.parse("2026-11-20T14:05:00Z");
    private static final UUID JAY = UUID.randomUUID();
    private static final Viewer AMINA =
            new Viewer(UUID.randomUUID(), UUID.randomUUID(), "worker", "Amina", "Ashdown", null, false);
    private static final Comparator<InTimeline> EARLIEST_FIRST = Comparator.comparing(InTimeline::place);

    /** What one room holds, and answers as a statement with its limit does. */
    private static final class Kept implements TimelineItems {
        private final List<TimelineItem> all = new ArrayList<>();
        private final List<TimelineQuery> asked = new ArrayList<>();

        void add(String kind, Instant at, Random random) {
            var id = new UUID(random.nextLong(), random.nextLong());
            all.add(new TimelineItem(new TimelinePlace(DAY, at, id), kind, "x", JAY, "/"));
        }

        @Override
        public List<TimelineItem> of(Viewer viewer, TimelineQuery query) {
            asked.add(query);
            var place = query.turning().place();
            var back = place != null && query.turning().back();
            return all.stream()
                    .filter(one -> place == null
                            || (back
                                    ? one.place().compareTo(place) > 0
                                    : one.place().compareTo(place) < 0))
                    .sorted(back ? EARLIEST_FIRST : EARLIEST_FIRST.reversed())
                    .limit(query.most())
                    .toList();
        }
    }

    private final Random random = new Random(64);
    private final Kept entries = new Kept();
    private final Kept people = new Kept();
    private final Kept meetings = new Kept();
    private final Timeline timeline = new Timeline(List.of(people, meetings));

    @BeforeEach
    void aHundredAndThirtyThingsOfOneMinute() {
        for (var number = 0; number < 130; number++) {
            List.of(entries, people, meetings).get(number % 3).add("kind " + number % 3, MINUTE, random);
        }
    }

    private Turned<InTimeline> page(Turning<TimelinePlace> turning) {
        return timeline.page(AMINA, JAY, null, turning, 10, query -> entries.of(AMINA, query));
    }

    private List<InTimeline> inOrder() {
        return Stream.of(entries, people, meetings)
                .flatMap(one -> one.all.stream())
                .sorted(EARLIEST_FIRST.reversed())
                .map(InTimeline.class::cast)
                .toList();
    }

    /** As an address says it. */
    private static Turning<TimelinePlace> after(InTimeline last) {
        return TimelinePlace.turning(last.place().toString(), "");
    }

    @Test
    void everyThingStandsOnOnePageAlone() {
        var read = new ArrayList<InTimeline>();
        var page = page(Turning.first());
        read.addAll(page.shown());
        for (var more = page.hasNext(); more; more = page.hasNext()) {
            page = page(after(read.getLast()));
            assertThat(page.hasBack()).isTrue();
            read.addAll(page.shown());
        }
        assertThat(read).hasSize(130).containsExactlyElementsOf(inOrder());
    }

    @Test
    void alsoWhileOthersWrite() {
        var before = inOrder();
        var read = new ArrayList<>(page(Turning.first()).shown());
        for (var number = 1; number <= 12; number++) {
            people.add("new", MINUTE.plusSeconds(number), random);
            entries.add("new", MINUTE.plusSeconds(number), random);
            read.addAll(page(after(read.getLast())).shown());
        }
        assertThat(read).containsExactlyElementsOf(before);
    }

    @Test
    void turningBackShowsWhatStoodThere() {
        var all = inOrder();
        var back = page(new Turning<>(all.get(60).place(), true));
        assertThat(back.shown()).containsExactlyElementsOf(all.subList(50, 60));
        assertThat(back.hasBack()).isTrue();
        assertThat(back.hasNext()).isTrue();
        var first = page(new Turning<>(all.get(7).place(), true));
        assertThat(first.shown()).containsExactlyElementsOf(all.subList(0, 10));
        assertThat(first.hasBack()).isFalse();
    }

    @Test
    void eachRoomIsAskedOnceAndForNoMoreThanAPage() {
        page(Turning.first());
        for (var room : List.of(people, meetings)) {
            assertThat(room.asked).singleElement().satisfies(query -> {
                assertThat(query.most()).isEqualTo(11);
                assertThat(query.youngPerson()).isEqualTo(JAY);
            });
        }
    }

    @Test
    void oneSectionAsksForNoOther() {
        var people = new TimelineQuery(JAY, Section.PEOPLE, Turning.first(), 11);
        assertThat(people.asksFor(Section.PEOPLE)).isTrue();
        assertThat(people.asksFor(Section.HOME)).isFalse();
        assertThat(new TimelineQuery(JAY, null, Turning.first(), 11).asksFor(Section.HOME))
                .isTrue();
    }

    /** PostgreSQL compares ids by their digits; Java's own order takes half of them for less than nothing. */
    @Test
    void idsStandAsTheDatabasePutsThem() {
        var low = new TimelinePlace(DAY, MINUTE, UUID.fromString("10000000-0000-4000-8000-000000000000"));
        var high = new TimelinePlace(DAY, MINUTE, UUID.fromString("f0000000-0000-4000-8000-000000000000"));
        assertThat(low).isLessThan(high);
        assertThat(new TimelinePlace(DAY, MINUTE.minus(Duration.ofSeconds(1)), high.id()))
                .isLessThan(low);
        assertThat(new TimelinePlace(DAY.plusDays(1), MINUTE, low.id())).isGreaterThan(high);
    }
}
