package org.kith.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadNameTest {
    @Test
    void saysWhatWhoseAndOfWhenInPlainLetters() {
        assertThat(DownloadName.csv("continuity", "Tîm y Gogledd & Môn", "2024-2026"))
                .isEqualTo("continuity-tim-y-gogledd-mon-2024-2026.csv");
        assertThat(DownloadName.csv("return findings", " ../../etc ", "2026"))
                .isEqualTo("return-findings-etc-2026.csv");
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        assertThat(DownloadName.csv("continuity", "", "2026")).isEqualTo("continuity-2026.csv");
        assertThat(DownloadName.csv("readers", "\u0627\u0644", "2026-11-30")).isEqualTo("readers-2026-11-30.csv");
        assertThat(DownloadName.csv("a", "b ".repeat(500), "c")).hasSizeLessThan(60);
    }
}
