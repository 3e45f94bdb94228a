package org.kith.withholding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void aPassageStandsBetweenTwoSquareBrackets() {
        assertThat(PassageMarks.replaced("We met. [[Your aunt\ntold me.]] And [[this]].", String::toUpperCase))
                .isEqualTo("We met. YOUR AUNT\nTOLD ME. And THIS.");
        assertThat(PassageMarks.replaced("[[]]] [[[a]]", passage -> "(" + passage + ")"))
                .isEqualTo("(]) ([a)");
        assertThat(PassageMarks.replaced("none [[ here ] ]", passage -> "x")).isEqualTo("none [[ here ] ]");
    }

    @Test
    void aMarkThatStandsAloneIsFoundWithItsPlace() {
        assertThat(PassageMarks.alone("We met. [[a]] and [[b]] [[[c]]")).isEmpty();
        assertThat(PassageMarks.alone("we [[talked about\nyour cousin"))
                .contains(new PassageMarks.Alone(false, "[[talked about your cousin"));
        assertThat(PassageMarks.alone("[[one and [[two]]"))
                .contains(new PassageMarks.Alone(false, "[[one and [[two]]"));
        assertThat(PassageMarks.alone("[[a [[b]] c]]")).isPresent();
        assertThat(PassageMarks.alone("your cousin]] and")).contains(new PassageMarks.Alone(true, "your cousin]]"));
        assertThat(PassageMarks.alone("[[a]] your cousin]]"))
                .contains(new PassageMarks.Alone(true, "[[a]] your cousin]]"));
        assertThat(PassageMarks.alone("x".repeat(90) + "]]").orElseThrow().place())
                .hasSize(34);
        assertThat(PassageMarks.alone("[[]]")).isPresent();
        assertThat(PassageMarks.alone("[[ ".repeat(16_000))).isPresent();
        assertThat(PassageMarks.alone("[[a]] ".repeat(9_000))).isEmpty();
    }

    @Test
    void whatNothingClosesIsNoPassageHoweverOftenItOpens() {
        var opened = "[[ ".repeat(16_000);
        assertThat(PassageMarks.areIn(opened)).isFalse();
        assertThat(new Passages(List.of()).takeApart(opened).words()).isEqualTo(opened);
        assertThat(PassageMarks.count("[[a]] ".repeat(9_000))).isEqualTo(9_000);
    }
}
