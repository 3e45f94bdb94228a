package org.kith.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartTest {
    private static final int SIZE = 5;

    private final List<String> all =
            new ArrayList<>(IntStream.range(10, 22).mapToObj(String::valueOf).toList());

    private Part<String> first() {
        return Part.of(all, Function.identity(), SIZE, "", "");
    }

    private Part<String> after(Part<String> part) {
        return Part.of(all, Function.identity(), SIZE, Objects.requireNonNull(part.next()), "");
    }

    private Part<String> before(Part<String> part) {
        return Part.of(all, Function.identity(), SIZE, "", Objects.requireNonNull(part.back()));
    }

    @Test
    void pagesFollowOneAnotherToTheEndAndBack() {
        assertThat(first().shown()).containsExactly("10", "11", "12", "13", "14");
        assertThat(first().back()).isNull();
        var last = after(after(first()));
        assertThat(last.shown()).containsExactly("20", "21");
        assertThat(last.next()).isNull();
        assertThat(last.paging()).isEqualTo(new Paging(3, SIZE, 12));
        assertThat(before(last).shown()).containsExactly("15", "16", "17", "18", "19");
        assertThat(before(before(last))).isEqualTo(first());
    }

    @Test
    void whatComesOrGoesMeanwhileIsNeitherSkippedNorShownTwice() {
        var one = first();
        all.addFirst("09");
        assertThat(after(one).shown()).startsWith("15");
        all.removeAll(List.of("09", "10", "11"));
        assertThat(after(one).shown()).startsWith("15");
        assertThat(before(after(one)).shown()).as("the whole first page").containsExactly("12", "13", "14", "15", "16");
    }

    @Test
    void whereTheLastOneIsGoneTheListGoesOnFromTheOneBesideIt() {
        var one = first();
        all.remove("14");
        assertThat(after(one).shown()).startsWith("15");
        all.set(all.indexOf("13"), "moved");
        assertThat(after(one).shown()).as("repeated rather than skipped").startsWith("moved", "15");
        all.removeAll(List.of("12", "moved"));
        assertThat(after(one)).as("from the beginning").isEqualTo(first());
    }

    @Test
    void whatIsNoPlaceIsTheBeginning() {
        for (var odd : List.of("2", "nowhere", "~", "~~~~", "21")) {
            assertThat(Part.of(all, Function.identity(), SIZE, odd, "").shown())
                    .as(odd)
                    .startsWith("10");
        }
        assertThat(Part.of(List.<String>of(), Function.identity(), SIZE, "x", "")
                        .shown())
                .isEmpty();
        assertThat(Part.of(all.subList(0, SIZE), Function.identity(), SIZE, "", "")
                        .next())
                .isNull();
    }
}
