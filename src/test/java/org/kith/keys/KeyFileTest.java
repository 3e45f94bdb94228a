package org.kith.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyFileTest {
    private static final Path HOME = Path.of("/somewhere/kith");

    @Test
    void isInTheHomeUnlessSomebodyNamesAnother() {
        assertThat(KeyFile.from(Map.of(), null, HOME))
                .isEqualTo(new KeyFile(Path.of("/somewhere/kith/secrets/wrapping-key.json"), false));
        assertThat(KeyFile.from(Map.of("KITH_KEY_FILE", " "), null, HOME).named())
                .isFalse();
    }

    @Test
    void theFlagWinsOverTheEnvironment() {
        var environment = Map.of("KITH_KEY_FILE", "/run/secrets/kith");
        assertThat(KeyFile.from(environment, null, HOME)).isEqualTo(new KeyFile(Path.of("/run/secrets/kith"), true));
        assertThat(KeyFile.from(environment, Path.of("/mnt/key"), HOME))
                .isEqualTo(new KeyFile(Path.of("/mnt/key"), true));
    }
}
