package org.kith.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names look like that of Tom Ridley, and which do not. */
class LookAlikeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tom Ridley",
                "T\u043em Ridley",
                "Tom RidIey",
                "TOM RlDLEY",
                "\u03a4om Ridley",
                "Tom\u2800Ridley",
                "Tom\u3164Ridley",
                "Tom\u200dRidley",
                "T0m Ridley",
                "TomRidley",
                "Ridley, Tom",
                "Tom R\u00eddley.",
                "\uff34\uff4f\uff4d Ridley"
            })
    void looksTheSame(String name) {
        assertThat(LookAlike.are("Tom Ridley", name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tom Ripley", "Tim Ridley", "Tom", "Ridley", "Tom Ridley-Jones", "", "\u2800", "\u5f20\u4f1f"})
    void looksOtherwise(String name) {
        assertThat(LookAlike.are("Tom Ridley", name)).isFalse();
        assertThat(LookAlike.are("", name)).isFalse();
    }
}
