package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where people stand in the picture: each in their ring, every name to be read, none on another, on the smallest phone. */
class CircleLayoutTest {
    private static final List<String> NAMES = List.of(
            "Nan",
            "Jo",
            "Kofi",
            "Mr Osei",
            "Somebody from the bus",
            "WWWWWWWWWW",
            "Małgorzata",
            "祖母と祖父",
            "👩‍👧",
            "Ali");

    private static PersonInCircle person(
            String name, CircleGroup group, CircleState state, Closeness ring, boolean takenAway) {
        var said = new PersonWhoMatters.Said("Jay", true, true, Instant.EPOCH);
        var who = new PersonWhoMatters(
                UUID.randomUUID(),
                1,
                new CircleWords(name, null, group, state, null, null, null),
                takenAway,
                said,
                null);
        return new PersonInCircle(who, new SaidCloseness(who.id(), 1, ring, null, false, said));
    }

    /** By chance, or all in one ring and of one group. */
    private static WholeCircle circle(int many, Random random) {
        var ring = random.nextInt(2 * Closeness.values().length);
        var group = random.nextInt(3 * CircleGroup.values().length);
        return new WholeCircle(IntStream.range(0, many)
                .mapToObj(number -> person(
                        NAMES.get(random.nextInt(NAMES.size())),
                        CircleGroup.values()[
                                group < CircleGroup.values().length
                                        ? group
                                        : random.nextInt(CircleGroup.values().length)],
                        CircleState.values()[random.nextInt(3)],
                        Closeness.values()[ring < 3 ? ring : random.nextInt(3)],
                        false))
                .toList());
    }

    @Test
    void noNameLiesOnAnotherAndEverybodyIsInTheirRing() {
        var random = new Random(7);
        for (var times = 0; times < 100; times++) {
            var many = random.nextInt(CircleLayout.MOST + 1);
            var drawing = CircleLayout.draw(circle(many, random), "Me");
            assertThat(drawing.spots()).hasSize(many);
            assertThat(drawing.more()).isZero();
            assertThat(drawing.height()).isLessThan(900);
            var boxes = drawing.spots().stream()
                    .map(spot -> LabelBox.below(spot.x(), spot.y(), spot.name()))
                    .toList();
            for (var one = 0; one < many; one++) {
                for (var other = 0; other < one; other++) {
                    assertThat(boxes.get(one).overlaps(boxes.get(other))).isFalse();
                }
                assertThat(boxes.get(one).left()).isNotNegative();
                assertThat(boxes.get(one).right()).isLessThanOrEqualTo(CircleLayout.WIDTH);
                assertThat(boxes.get(one).bottom()).isLessThan(drawing.height());
            }
            drawing.spots()
                    .forEach(spot ->
                            assertThat(ringOf(drawing, spot)).as(spot.title()).isEqualTo(spot.ring()));
        }
    }

    /** The smallest ring that somebody lies in. */
    private static Closeness ringOf(CircleDrawing drawing, CircleDrawing.Spot spot) {
        return drawing.rings().reversed().stream()
                .filter(ring -> Math.pow((spot.x() - CircleLayout.WIDTH / 2.0) / ring.across(), 2)
                                + Math.pow((spot.y() - drawing.middle()) / (double) ring.down(), 2)
                        < 1)
                .findFirst()
                .orElseThrow()
                .which();
    }

    @Test
    void ofVeryManyTheFirstAreDrawnAndTheOthersCounted() {
        var drawing = CircleLayout.draw(circle(CircleLayout.MOST + 5, new Random(1)), "Me");
        assertThat(drawing.spots()).hasSize(CircleLayout.MOST);
        assertThat(drawing.more()).isEqualTo(5);
    }

    @Test
    void whoIsInNoRingOffTheListOrNotSafeIsNotDrawn() {
        var circle = new WholeCircle(List.of(
                person("Nan", CircleGroup.FAMILY, CircleState.BEFORE, Closeness.CLOSE, false),
                person("Kofi", CircleGroup.FRIENDS, CircleState.NOW, null, false),
                person("Karen", CircleGroup.HOME, CircleState.NOW, Closeness.CLOSE, true),
                person("Deano", CircleGroup.FRIENDS, CircleState.NOT_SAFE, Closeness.CLOSE, false)));
        var drawing = CircleLayout.draw(circle, "Me");
        assertThat(drawing.spots()).extracting(CircleDrawing.Spot::name).containsExactly("Nan");
        assertThat(drawing.spots().getFirst().isHollow()).isTrue();
        assertThat(drawing.spots().getFirst().title()).isEqualTo("Nan, Family, Close");
        assertThat(drawing.groups()).extracting(CircleDrawing.Label::words).containsExactly("Family");
    }

    /** A group is looked for where it always is. */
    @Test
    void whoeverIsAloneStandsTowardsTheirGroup() {
        for (var group : CircleGroup.values()) {
            var drawing = CircleLayout.draw(
                    new WholeCircle(List.of(person("Nan", group, CircleState.NOW, Closeness.FURTHER, false))), "Me");
            var spot = drawing.spots().getFirst();
            var angle = Math.atan2(spot.y() - drawing.middle(), spot.x() - CircleLayout.WIDTH / 2.0);
            assertThat(Math.cos(angle - spot.shape().towards())).as("%s", group).isGreaterThan(0.95);
        }
    }

    @Test
    void aLongNameIsCutBetweenLetters() {
        assertThat(LabelBox.fitting("Nan")).isEqualTo("Nan");
        assertThat(LabelBox.fitting("Somebody from the bus")).isEqualTo("Somebod…");
        assertThat(LabelBox.fitting("👩‍👧👩‍👧👩‍👧👩‍👧")).endsWith("…");
        assertThat(LabelBox.width(LabelBox.fitting("W".repeat(80)))).isLessThan(69);
    }
}
