package org.kith.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kith.demo.Young;

/** Words sealed for one young person, and everything that must not open them. */
class SealsTest extends WithYoungPeople {
    static final List<String> ALL_KINDS_OF_WORDS = List.of(
            "",
            " ",
            "\u0000\u0080",
            "ŵy’n drist 😔 \u0627\u0644\u064a\u0648\u0645",
            "x".repeat(255),
            "x".repeat(256),
            "Long. ".repeat(20_000));

    @ParameterizedTest
    @FieldSource("ALL_KINDS_OF_WORDS")
    void openForTheYoungPersonAsTheyWere(String words) {
        var sealed = sealedByJay(words);
        assertThat(as(jay, () -> seals.open(jay.id(), entry, sealed))).isEqualTo(words);
    }

    @Test
    void nothingOfTheWordsIsInWhatIsSealed() {
        var sealed = sealedByJay(WORDS);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain("miss", "brother", "Nobody", "write");
        assertThat(sealedByJay(WORDS)).as("sealed again").isNotEqualTo(sealed).hasSameSizeAs(sealedByJay(""));
    }

    @Test
    void anotherYoungPersonCannotOpenThem() {
        var sealed = sealedByJay(WORDS);
        cannotOpen(sam, () -> seals.open(jay.id(), entry, sealed));
        as(sam, () -> seals.seal(sam.id(), entry, "mine"));
        cannotOpen(sam, () -> seals.open(sam.id(), entry, sealed));
    }

    @Test
    void theyOpenInNoOtherEntry() {
        var sealed = sealedByJay(WORDS);
        cannotOpen(jay, () -> seals.open(jay.id(), UUID.randomUUID(), sealed));
    }

    @Test
    void oneChangedBitAnywhereAndTheyDoNotOpen() {
        var sealed = sealedByJay(WORDS);
        as(jay, () -> {
            for (var place = 0; place < sealed.length; place++) {
                var changed = sealed.clone();
                changed[place] ^= (byte) (1 << place % 8);
                assertThatThrownBy(() -> seals.open(jay.id(), entry, changed)).isInstanceOf(CannotOpen.class);
            }
            return seals.open(jay.id(), entry, sealed);
        });
        cannotOpen(jay, () -> seals.open(jay.id(), entry, Arrays.copyOf(sealed, sealed.length - 1)));
        cannotOpen(jay, () -> seals.open(jay.id(), entry, new byte[0]));
    }

    @Test
    void twentyFirstWordsAtOnceAreSealedWithOneKey() throws Exception {
        var first = new ArrayList<Callable<byte[]>>();
        for (var i = 0; i < 20; i++) {
            var words = WORDS + i;
            first.add(() -> as(sam, () -> seals.seal(sam.id(), entry, words)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sealed = threads.invokeAll(first);
            for (var i = 0; i < 20; i++) {
                var one = sealed.get(i).get();
                assertThat(as(sam, () -> seals.open(sam.id(), entry, one))).isEqualTo(WORDS + i);
            }
        }
    }

    private void cannotOpen(Young who, Supplier<String> opening) {
        assertThatThrownBy(() -> as(who, opening))
                .isInstanceOf(CannotOpen.class)
                .satisfies(fault -> assertThat(everythingSaidBy(fault)).doesNotContain("brother"));
    }

    private static String everythingSaidBy(Throwable fault) {
        var said = new StringBuilder();
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            said.append(cause);
        }
        return said.toString();
    }
}
