package org.kith.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {
    @Test
    void homeComesFromFlagThenEnvironmentThenTheUser() {
        var environment = Map.of("KITH_HOME", "/srv/kith");
        assertEquals(
                Path.of("/flag"),
                DatabaseSettings.from(environment, Path.of("/flag"), null).home());
        assertEquals(
                Path.of("/srv/kith"),
                DatabaseSettings.from(environment, null, null).home());
        var byDefault = DatabaseSettings.isRoot()
                ? Path.of("/var/lib/kith")
                : Path.of(System.getProperty("user.home"), ".kith");
        assertEquals(
                byDefault,
                DatabaseSettings.from(Map.of("KITH_HOME", " "), null, null).home());
    }

    @Test
    void noUrlMeansEmbedded() {
        assertNull(DatabaseSettings.from(Map.of("KITH_DATABASE_URL", ""), null, null)
                .url());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            postgresql://db.example:5432/kith jdbc:postgresql://db.example:5432/kith
            jdbc:postgresql://db.example/kith?sslmode=require jdbc:postgresql://db.example/kith?sslmode=require
            postgres://one:1,two:2/kith jdbc:postgresql://one:1,two:2/kith
            """)
    void takesUrlsOfBothKinds(String given, String jdbc) throws CannotStart {
        assertEquals(jdbc, ExternalDatabase.jdbcUrl(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://host/kith",
                "postgresql://host",
                "postgresql://host:5432/",
                "postgresql://kith:s3cret@host/kith",
                "jdbc:postgresql://host/kith?sslmode=require&PASSWORD=s3cret",
            })
    void refusesOtherUrlsWithoutRepeatingThem(String given) {
        var refusal = assertThrows(CannotStart.class, () -> ExternalDatabase.jdbcUrl(given));
        assertTrue(String.valueOf(refusal.getMessage()).startsWith("KITH_DATABASE_URL"));
        assertFalse(String.valueOf(refusal.getMessage()).contains("s3cret"));
    }

    @Test
    void neverShowsAPassword() {
        var settings = new DatabaseSettings(Path.of("/srv"), "postgresql://a:s3cret@b/c", "s3cret", "s3cret", null);
        assertFalse(settings.toString().contains("s3cret"));
        assertFalse(new Login("jdbc:postgresql://b/c", "kith_app", "s3cret")
                .toString()
                .contains("s3cret"));
        assertFalse(new Secrets("s3cret", "s3cret", "s3cret").toString().contains("s3cret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://db.example/kith",
                "postgresql://db.example:5432/kith?sslmode=require",
                "postgresql://db.example/kith?sslmode=verify-ca",
                "postgresql://db.example/kith?ssl=true",
                "postgresql://db.example/kith?sslmode=verify-full&sslmode=disable",
                "postgresql://db.example/kith?sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory",
                "postgresql://db.example/kith?applicationName=sslmode=verify-full",
                "postgresql://localhost:5432,db.example/kith",
                "postgresql://localhost.example/kith",
                "postgresql://10.0.0.5/kith",
            })
    void aDatabaseElsewhereMustShowThatItIsTheOneMeant(String url) throws CannotStart {
        var refusal = assertThrows(CannotStart.class, () -> login(url, null));
        assertTrue(String.valueOf(refusal.getMessage()).contains("sslmode=verify-full"), refusal.getMessage());
        assertThrows(CannotStart.class, () -> login(url, "verified"));
        login(url, "not-verified");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://localhost/kith",
                "postgresql://127.0.0.1:5433,localhost/kith",
                "postgresql://[::1]:5432/kith",
                "postgresql:///kith",
                "postgresql://db.example/kith?sslmode=verify-full",
                "postgresql://a:1,b:2/kith?sslrootcert=/etc/kith/ca.pem&sslmode=verify-full",
                "postgresql://db.example/kith?sslmode=verify-full&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory",
            })
    void oneHereOrVerifiedIsTaken(String url) throws CannotStart {
        login(url, null);
        var refusal = assertThrows(CannotStart.class, () -> login(url, "no"));
        assertTrue(String.valueOf(refusal.getMessage()).contains("KITH_DATABASE_TLS is not understood"));
    }

    private static void login(String url, @Nullable String tls) throws CannotStart {
        ExternalDatabase.login(
                new DatabaseSettings(Path.of("/srv"), url, "x", "x", tls), "kith_app", "x", "KITH_APP_PASSWORD");
    }
}
