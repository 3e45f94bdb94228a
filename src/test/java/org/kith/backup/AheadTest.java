package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is read ahead is what would have been read, in order, and a fault comes where it stands. */
@Timeout(60)
class AheadTest {
    private static final int BLOCK = 1 << 20;

    @Test
    void allOfItComesInOrder() throws IOException {
        for (var size : new int[] {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK}) {
            var bytes = some(size);
            try (var ahead = new Ahead(new ByteArrayInputStream(bytes))) {
                assertThat(ahead.readAllBytes()).as("%s bytes", size).isEqualTo(bytes);
                assertThat(ahead.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void aFaultComesAfterWhatStandsBeforeIt() throws IOException {
        var bytes = some(BLOCK + BLOCK / 2);
        var fault = new IOException("the end is not as it was written");
        try (var ahead = new Ahead(new SequenceInputStream(new ByteArrayInputStream(bytes), broken(fault)))) {
            assertThat(ahead.readNBytes(bytes.length)).isEqualTo(bytes);
            assertThatThrownBy(ahead::read).isSameAs(fault);
            assertThatThrownBy(ahead::read).isSameAs(fault);
        }
    }

    @Test
    void whoeverHasEnoughWaitsForNothing() throws IOException {
        try (var ahead = new Ahead(new ByteArrayInputStream(some(20 * BLOCK)))) {
            assertThat(ahead.read()).isNotNegative();
        }
    }

    private static byte[] some(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static InputStream broken(IOException fault) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw fault;
            }
        };
    }
}
