package org.kith.record;

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
    void whatNothingClosesIsNoPassageHoweverOftenItOpens() {
        var opened = "[[ ".repeat(16_000);
        assertThat(PassageMarks.areIn(opened)).isFalse();
        assertThat(new Passages(List.of()).takeApart(opened).words()).isEqualTo(opened);
        assertThat(PassageMarks.count("[[a]] ".repeat(9_000))).isEqualTo(9_000);
    }
}
