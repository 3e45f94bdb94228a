package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import org.kith.picture.Picture;

/**
 * A circle as drawn, in pixels: all a template needs to write it down.
 *
 * @param middle how far down the middle is
 * @param me what stands there
 * @param rings the outermost first, so that each lies on the one round it
 * @param groups the words above and below, towards which people of each group stand
 * @param more how many are in rings and not drawn, since there are too many to read
 */
record CircleDrawing(
        int height, int middle, String me, List<Ring> rings, List<Label> groups, List<Spot> spots, int more) {

    /**
     * @param across half its width
     * @param down half its height
     * @param nameAt where its name stands, from the left
     */
    record Ring(Closeness which, int across, int down, int nameAt) {}

    /** The name of a group beside its shape; it begins or ends where it says. */
    record Label(CircleShape shape, int shapeAt, int at, boolean ends, int down, String words) {
        private static final int BESIDE = 12;

        /** In the row above or below: at the left, in the middle or at the right, as its people are. */
        static Label of(CircleShape shape, int height) {
            var wide = (int) LabelBox.width(shape.words());
            var side = (int) Math.signum(Math.round(Math.cos(shape.towards()) * 2));
            var middle = (CircleLayout.WIDTH - wide + BESIDE) / 2;
            var at = side < 0 ? BESIDE + 10 : side > 0 ? CircleLayout.WIDTH - 4 : middle;
            var shapeAt = side > 0 ? at - wide - BESIDE - BESIDE / 2 : at - BESIDE;
            return new Label(shape, shapeAt, at, side > 0, shape.isAbove() ? 12 : height - 10, shape.words());
        }
    }

    /**
     * Somebody in the picture.
     *
     * @param name as much of it as there is room for
     * @param title all of it, with group and ring
     */
    record Spot(
            UUID id, int x, int y, CircleShape shape, CircleState state, Closeness ring, String name, String title) {

        Spot moved(int right, int below) {
            return new Spot(id, x + right, y + below, shape, state, ring, name, title);
        }

        boolean isHollow() {
            return state != CircleState.NOW;
        }
    }

    /** With the list on the same page, which says the same. */
    Picture picture(String id, String title) {
        return Picture.of(
                id,
                CircleLayout.WIDTH,
                height,
                new Picture.InWords(title, say("circle.drawn.what", spots.size()), id + "-told"));
    }

    boolean hasHollow() {
        return spots.stream().anyMatch(Spot::isHollow);
    }

    boolean hasWantedBack() {
        return spots.stream().anyMatch(spot -> spot.state() == CircleState.WANTED_BACK);
    }
}
