package org.kith.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What changed from one text to the next, in words. */
public final class Difference {
    private static final int MOST = 2_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
    private static final Pattern BETWEEN_LINES = Pattern.compile("(?<=\n)");

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
        return RenderingBudget.spend(before.length() + after.length(), () -> alike(before, after))
                .filter(texts -> texts.between() <= MOST)
                .flatMap(texts -> RenderingBudget.spend(effort(texts), () -> new Difference().told(texts)))
                .orElseGet(() -> List.of(new Piece(Change.TAKEN_OUT, before), new Piece(Change.PUT_IN, after)));
    }

    /** By word; in a text that is nearly all another one, by line. */
    private static Alike alike(String before, String after) {
        var words = Alike.of(split(before, BETWEEN_WORDS), split(after, BETWEEN_WORDS));
        return words.between() <= MOST ? words : Alike.of(split(before, BETWEEN_LINES), split(after, BETWEEN_LINES));
    }

    /** Comparing takes as long as the square of what is not alike: of two thousand words, as long as showing four long texts. */
    private static long effort(Alike texts) {
        return (long) texts.between() * texts.between() / 20;
    }

    private List<Piece> told(Alike texts) {
        add(Change.KEPT, texts.beginning());
        compare(texts.old(), texts.now());
        add(Change.KEPT, texts.end());
        return List.copyOf(pieces);
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
        if (words.isEmpty()) {
            return;
        }
        var joined = String.join("", words);
        if (!pieces.isEmpty() && pieces.getLast().change() == change) {
            joined = pieces.removeLast().words() + joined;
        }
        pieces.add(new Piece(change, joined));
    }

    /** Words or lines, each with the space behind it, so that joining them gives the text again. */
    private static List<String> split(String words, Pattern between) {
        return Arrays.asList(between.split(words));
    }
}
