package org.kith.circle;

import static java.util.Comparator.comparing;
import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws a circle for the smallest phone: three rings round the middle, everybody in their ring and as near to the side of their group as there is
 * room, with their name below. No name lies on another: where there is no room, the rings grow downwards. Of very many the first are drawn, and the
 * others counted.
 */
final class CircleLayout {
    static final int MOST = 24;
    static final int WIDTH = 340;
    private static final int HALF = WIDTH / 2;
    /** Half of each ring across, which fits the phone; down they begin as round as that. */
    private static final int[] ACROSS = {66, 114, 160};

    private static final int MIDDLE = 20;
    /** So far names keep from the young person in the middle. */
    private static final int BESIDE = 5;

    private static final int DOT = 10;
    private static final int ROW = 26;
    private static final int OVERHANG = 14;
    private static final int GROWS = 12;
    private static final double STEP = Math.toRadians(4);
    private static final double APART = Math.toRadians(26);

    private final double[] down = Arrays.stream(ACROSS).asDoubleStream().toArray();
    private final List<LabelBox> taken = new ArrayList<>();
    private final List<CircleDrawing.Spot> spots = new ArrayList<>();

    private CircleLayout() {}

    /** @param me what stands in the middle */
    static CircleDrawing draw(WholeCircle circle, String me) {
        var all = Arrays.stream(Closeness.values())
                .flatMap(ring -> circle.at(ring).stream().sorted(comparing(CircleLayout::shape)))
                .toList();
        var drawn = all.subList(0, Math.min(all.size(), MOST));
        var layout = new CircleLayout();
        for (var full = layout.place(drawn); full != null; full = layout.place(drawn)) {
            for (var ring = full.ordinal(); ring < ACROSS.length; ring++) {
                layout.down[ring] += GROWS;
            }
        }
        return layout.drawing(drawn, me, all.size() - drawn.size());
    }

    private static CircleShape shape(PersonInCircle one) {
        return CircleShape.of(one.words().group());
    }

    /** Answers the ring that has no room for somebody; null where everybody has a place. */
    private @Nullable Closeness place(List<PersonInCircle> people) {
        taken.clear();
        spots.clear();
        taken.add(new LabelBox(-MIDDLE - BESIDE, -MIDDLE, MIDDLE + BESIDE, MIDDLE + BESIDE));
        for (var ring : Closeness.values()) {
            taken.add(LabelBox.centred(nameAt(ring), 0, ring.words()));
        }
        for (var ring : Closeness.values()) {
            for (var shape : CircleShape.values()) {
                var those = people.stream()
                        .filter(one -> one.closeness() == ring && shape(one) == shape)
                        .toList();
                for (var i = 0; i < those.size(); i++) {
                    var towards = shape.towards() + (i - (those.size() - 1) / 2.0) * APART;
                    if (!place(those.get(i), ring, towards)) {
                        return ring;
                    }
                }
            }
        }
        return null;
    }

    /** As near to a direction as there is room: first there, then further and further to both sides. */
    private boolean place(PersonInCircle one, Closeness ring, double towards) {
        var name = LabelBox.fitting(one.words().name());
        for (var aside = 0.0; aside <= Math.PI; aside += STEP) {
            if (place(one, ring, towards + aside, name) || place(one, ring, towards - aside, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean place(PersonInCircle one, Closeness ring, double angle, String name) {
        var from = ring == Closeness.CLOSEST ? MIDDLE + DOT : ACROSS[ring.ordinal() - 1] + DOT;
        var fromDown = ring == Closeness.CLOSEST ? MIDDLE + DOT : down[ring.ordinal() - 1] + DOT;
        var deep = down[ring.ordinal()] - DOT - fromDown;
        var steps = Math.max(2, (int) (deep / GROWS));
        for (var number = 0; number <= steps; number++) {
            var step = fromTheMiddle(number, steps);
            var x = Math.cos(angle) * (from + (ACROSS[ring.ordinal()] - DOT - from) * step / steps);
            var y = Math.sin(angle) * (fromDown + deep * step / steps);
            var box = LabelBox.below((int) Math.round(x), (int) Math.round(y), name);
            if (isInside(box) && taken.stream().noneMatch(box::overlaps)) {
                taken.add(box);
                spots.add(new CircleDrawing.Spot(
                        one.who().id(),
                        (int) Math.round(x),
                        (int) Math.round(y),
                        shape(one),
                        one.words().state(),
                        ring,
                        name,
                        say("circle.spot", one.words().name(), shape(one).words(), ring.words())));
                return true;
            }
        }
        return false;
    }

    /** All steps, the middle one first, and then by turns on both sides of it. */
    private static int fromTheMiddle(int number, int steps) {
        var aside = (number + 1) / 2;
        return steps / 2 + (number % 2 == 0 ? -aside : aside);
    }

    private boolean isInside(LabelBox box) {
        return box.left() >= -HALF && box.right() <= HALF && box.bottom() <= down[down.length - 1] + OVERHANG;
    }

    /** In the middle of the ring, to the right. */
    private static int nameAt(Closeness ring) {
        var from = ring == Closeness.CLOSEST ? MIDDLE : ACROSS[ring.ordinal() - 1];
        return (from + ACROSS[ring.ordinal()]) / 2;
    }

    private CircleDrawing drawing(List<PersonInCircle> drawn, String me, int more) {
        var rings = Arrays.stream(Closeness.values())
                .sorted(Comparator.reverseOrder())
                .map(ring -> new CircleDrawing.Ring(
                        ring, ACROSS[ring.ordinal()], (int) Math.round(down[ring.ordinal()]), HALF + nameAt(ring)))
                .toList();
        var middle = ROW + rings.getFirst().down();
        var height = middle + rings.getFirst().down() + OVERHANG + ROW;
        var labels = drawn.stream()
                .map(CircleLayout::shape)
                .distinct()
                .map(shape -> CircleDrawing.Label.of(shape, height))
                .toList();
        var placed = spots.stream().map(spot -> spot.moved(HALF, middle)).toList();
        return new CircleDrawing(height, middle, me, rings, labels, placed, more);
    }
}
