package org.kith.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Uses the shared server the way an operator's own is used: by URL and the two passwords. */
class ExternalDatabaseTest {
    private static Database running = TestDatabase.get();
    private static String url = "";

    @BeforeAll
    static void nameTheServer() {
        url = "postgresql://127.0.0.1:" + TestDatabase.port() + "/kith";
    }

    @Test
    void usesItWithBothRoles() throws Exception {
        try (var external = Database.start(
                        settings(url, running.owner().password(), running.app().password()));
                var connection = external.app().connect()) {
            assertEquals("kith_app", connection.getMetaData().getUserName());
        }
        assertTrue(running.app().connect().isValid(2), "closing leaves an external database running");
    }

    @Test
    void saysWhatIsWrong() {
        var owner = running.owner().password();
        assertRefused(settings(url, null, "x"), "KITH_OWNER_PASSWORD");
        assertRefused(settings(url, owner, null), "KITH_APP_PASSWORD");
        assertRefused(settings(url, owner, "wrong"), "does not let kith_app in");
        assertRefused(settings(url.replace("/kith", "/nowhere"), owner, "x"), "no database of that name");
        assertRefused(settings("postgresql://127.0.0.1:1/kith", owner, "x"), "nothing answers there");
    }

    private static void assertRefused(DatabaseSettings settings, String words) {
        var refusal = assertThrows(CannotStart.class, () -> Database.start(settings));
        assertTrue(String.valueOf(refusal.getMessage()).contains(words), refusal.getMessage());
    }

    private static DatabaseSettings settings(String url, @Nullable String owner, @Nullable String app) {
        return new DatabaseSettings(Path.of("/nonexistent"), url, owner, app, null);
    }
}
