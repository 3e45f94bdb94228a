package org.kith.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PaddingTest {

    @Test
    void comesOffExactlyWhateverTheWordsEndIn() {
        for (var last : new int[] {0x00, 0x80, 0x41, 0xff}) {
            for (var length = 0; length <= 600; length++) {
                var words = new byte[length];
                Arrays.fill(words, (byte) last);
                assertThat(Padding.unpad(Padding.pad(words))).isEqualTo(words);
            }
        }
    }

    @Test
    void shortAndLongerLinesAreOfOneLength() {
        assertThat(Padding.pad(new byte[0])).hasSize(256);
        assertThat(Padding.pad(new byte[255])).hasSize(256);
        assertThat(Padding.pad(new byte[256])).hasSize(512);
    }
}
