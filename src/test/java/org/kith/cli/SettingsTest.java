package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.database.CannotStart;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;
import picocli.CommandLine;

/** What flags and the environment say: a flag wins, and what is left empty is not set. */
class SettingsTest {
    @ParameterizedTest
    @CsvSource({"'',8080", "' ',8080", "' 9000 ',9000", "0,0", "65535,65535"})
    void aPortThatIsLeftEmptyIsTheUsualOne(String written, int port) throws CannotStart {
        assertThat(Port.of(written)).isEqualTo(port);
        assertThat(Port.of(null)).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "80 80", "8080.0", "-1", "65536", "99999999999", "٨٠٨٠x"})
    void whatIsNoPortIsSaidSo(String written) {
        assertThatThrownBy(() -> Port.of(written))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(
                        "There is no port " + written + ". Give --port or KITH_PORT one from 1 to 65535");
    }

    /** Picocli looks for a variable among the properties of Java first, and then in the environment. */
    @Test
    void theEnvironmentIsAskedWhereThereIsNoFlag() throws CannotStart {
        try {
            assertThat(settings().port()).isEqualTo(8080);
            System.setProperty("KITH_PORT", "");
            System.setProperty("KITH_BASE_URL", "");
            assertThat(settings().port()).isEqualTo(8080);
            assertThat(settings().baseUrl()).hasToString("http://localhost:8080");
            System.setProperty("KITH_PORT", "9000");
            assertThat(settings().port()).isEqualTo(9000);
            assertThat(settings("--port=9001").baseUrl()).hasToString("http://localhost:9001");
        } finally {
            System.clearProperty("KITH_PORT");
            System.clearProperty("KITH_BASE_URL");
        }
    }

    /** Spring would take what the machine says before what the command says, and as it is written there. */
    @Test
    void whatTheCommandSaysIsWhatKithRunsWith() throws CannotStart {
        var machine =
                Map.of("kith.base-url", "https://elsewhere.example/", "server.port", "1", "server.address", "0.0.0.0");
        machine.forEach(System::setProperty);
        try {
            var environment = environment(settings("--base-url= HTTPS://Kith.example/ ", "--port=9000"));
            assertThat(environment.getProperty("kith.base-url")).isEqualTo("https://kith.example");
            assertThat(environment.getProperty("server.port")).isEqualTo("9000");
            assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        } finally {
            machine.keySet().forEach(System::clearProperty);
        }
    }

    private static Environment environment(Settings settings) throws CannotStart {
        try (var started = new SpringApplicationBuilder(SettingsTest.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .initializers(Application.asSaid(settings))
                .run()) {
            return started.getEnvironment();
        }
    }

    private static Settings settings(String... arguments) {
        var command = new ServeCommand();
        new CommandLine(command).parseArgs(arguments);
        return command.settings;
    }
}
