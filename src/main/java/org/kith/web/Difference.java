package org.kith.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed from one text to the next, in words. */
public final class Difference {
    private final List<Piece> pieces = new ArrayList<>();

    /** A run of words. */
    public record Piece(Change change, String words) {}

    public enum Change {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    private Difference() {}

    /** What was kept, taken out and put in; all kept when there was nothing before. */
    public static List<Piece> between(@Nullable String before, String after) {
        if (before == null) {
            return List.of(new Piece(Change.KEPT, after));
        }
        var difference = new Difference();
        difference.compare(split(before), split(after));
        return List.copyOf(difference.pieces);
    }

    private void compare(List<String> old, List<String> now) {
        int reached = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            add(Change.KEPT, old.subList(reached, delta.getSource().getPosition()));
            addChanged(delta);
            reached = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(Change.KEPT, old.subList(reached, old.size()));
    }

    private void addChanged(AbstractDelta<String> delta) {
        if (delta.getType() != DeltaType.INSERT) {
            add(Change.TAKEN_OUT, delta.getSource().getLines());
        }
        if (delta.getType() != DeltaType.DELETE) {
            add(Change.PUT_IN, delta.getTarget().getLines());
        }
    }

    private void add(Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join("", words)));
        }
    }

    /** Words, each with the space behind it, so that joining them gives the text again. */
    private static List<String> split(String words) {
        return Arrays.asList(words.split("(?<=\\s)(?=\\S)"));
    }
}
