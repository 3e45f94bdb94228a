package org.kith.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.words.Difference.Change;
import org.kith.words.Difference.Piece;

class DifferenceTest {
    @Test
    void whatChangedIsToldByWord() {
        assertThat(Difference.between("We met at home.", "We met at school."))
                .containsExactly(
                        new Piece(Change.KEPT, "We met at "),
                        new Piece(Change.TAKEN_OUT, "home."),
                        new Piece(Change.PUT_IN, "school."));
        assertThat(Difference.between(null, "We met.")).containsExactly(new Piece(Change.KEPT, "We met."));
    }

    /** Too many words are new for comparing each with each, and a line in the middle stayed. */
    @Test
    void aTextThatIsNearlyAllAnotherOneIsToldByLine() {
        var kept = "This line stayed.\n";
        var pieces = Difference.between(lines("old") + kept + lines("older"), lines("new") + kept + lines("newer"));
        assertThat(pieces)
                .containsExactly(
                        new Piece(Change.TAKEN_OUT, lines("old")),
                        new Piece(Change.PUT_IN, lines("new")),
                        new Piece(Change.KEPT, kept),
                        new Piece(Change.TAKEN_OUT, lines("older")),
                        new Piece(Change.PUT_IN, lines("newer")));
    }

    @Test
    void oneOfTooManyNewLinesIsToldAsAWhole() {
        var before = IntStream.range(0, 2_500).mapToObj(i -> "old" + i).collect(Collectors.joining("\n"));
        var after = before.replace("old", "new");
        assertThat(Difference.between(before, after))
                .isEqualTo(List.of(new Piece(Change.TAKEN_OUT, before), new Piece(Change.PUT_IN, after)));
    }

    private static String lines(String word) {
        return IntStream.range(0, 100)
                .mapToObj(i -> (word + i + " ").repeat(10) + "\n")
                .collect(Collectors.joining());
    }
}
