package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.cli.BaseAddress;
import org.kith.cli.Kith;
import org.kith.database.CannotStart;
import org.kith.database.DatabaseSettings;
import org.kith.database.TestDatabase;

/** What Kith is not started with is said in one line, with what to do instead. */
class StartRefusalsTest {
    private final Path home = TestDatabase.newHome();
    private final StringWriter said = new StringWriter();

    @AfterEach
    void removeHome() {
        TestDatabase.remove(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"70000", "-1", "65536", "eighty"})
    void aPortThatDoesNotExist(String port) {
        assertRefused("There is no port " + port, "--port=" + port);
    }

    @Test
    void aPortThatIsInUse() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertRefused(
                    "Port " + other.getLocalPort() + " is in use by another program", "--port=" + other.getLocalPort());
        }
        assertThat(DatabaseSettings.embedded(home).isThere())
                .as("a database was made before it was asked")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kith.example/records",
                "https://kith.example?x=1",
                "https://kith.example/#top",
                "https://somebody@kith.example",
                "https://somebody:s3cret@kith.example",
                "kith.example",
                "//kith.example",
                "https:kith.example",
                "https:///x",
                "https://",
                "ftp://kith.example",
                "http://kith.example",
                "http://localhost.example",
                "https://kith_example",
                "https://-kith.example",
                "https://kith.example:0",
                "https://kith.example:70000",
                "https://kith.example:x",
                "https://10.0.0.5",
                "https://0x7f000001",
                "https://kith.0X7F",
                "https://[2001:db8::1]",
                "https://kith.example\\records",
                "https://kith .example",
                "javascript:alert(1)",
                "not an address"
            })
    void anAddressNobodyCanSignInAt(String address) {
        assertRefused("The address", "--base-url=" + address);
        assertThat(said.toString()).doesNotContain("s3cret");
    }

    private void assertRefused(String words, String... arguments) {
        var all = new String[arguments.length + 3];
        all[0] = "serve";
        all[1] = "--home";
        all[2] = home.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        assertThat(Kith.commandLine().setErr(new PrintWriter(said, true)).execute(all))
                .isEqualTo(1);
        assertThat(said.toString().strip()).contains(words).doesNotContain("\n", "Exception");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://kith.example/,          https://kith.example
            HTTPS://Kith.Example,           https://kith.example
            https://kith.example:443,       https://kith.example
            https://kith.example:8443/,     https://kith.example:8443
            ' https://kith.example ',       https://kith.example
            https://bücher.example,         https://xn--bcher-kva.example
            http://localhost:80,            http://localhost
            http://LOCALHOST:8080/,         http://localhost:8080
            http://127.0.0.1:9000,          http://127.0.0.1:9000
            """)
    void anAddressIsKeptAsBrowsersWriteIt(String typed, String kept) throws CannotStart {
        assertThat(BaseAddress.of(typed)).hasToString(kept);
    }
}
