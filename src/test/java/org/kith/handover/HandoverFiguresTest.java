package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandoverFiguresTest {

    @Test
    void aShareIsSaidOfFiveAndMore() {
        assertThat(new HandoverFigures("North", 4, 4, 0).hasShare()).isFalse();
        var five = new HandoverFigures("North", 5, 2, 0);
        assertThat(five.hasShare()).isTrue();
        assertThat(five.share()).isEqualTo(40);
        assertThat(five.cold()).isEqualTo(3);
        assertThat(new HandoverFigures("North", 7, 0, 0).share()).isZero();
        assertThat(new HandoverFigures("North", 7, 7, 0).share()).isEqualTo(100);
    }
}
