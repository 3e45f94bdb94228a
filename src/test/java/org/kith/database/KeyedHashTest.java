package org.kith.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Whoever has a copy of the database tries every code there is, and finds none: they have no key. */
class KeyedHashTest {
    private final BeginToken token = TestDatabase.get().beginToken();

    @Test
    void isAnotherForEachKeyAndEachUseOfIt() {
        var codes = token.keyed("codes");
        assertThat(codes.of("123456"))
                .hasSize(32)
                .isEqualTo(token.keyed("codes").of("123456"));
        assertThat(codes.of("123456"))
                .isNotEqualTo(codes.of("123457"))
                .isNotEqualTo(token.keyed("addresses").of("123456"))
                .isNotEqualTo(new KeyedHash(new byte[32]).of("123456"));
        assertThat(HexFormat.of().formatHex(codes.of("123456"))).doesNotContain(Guessed.hashes("123456"));
    }

    @Test
    void saysNothingOfItsKey() {
        assertThat(token.keyed("codes")).hasToString("KeyedHash");
    }
}
