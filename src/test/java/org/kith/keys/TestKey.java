package org.kith.keys;

import java.util.Map;
import org.kith.database.CannotStart;
import org.kith.database.TestDatabase;

/** The keys of the database all tests use, in their usual place of its home. */
public final class TestKey {
    private TestKey() {}

    public static WrappingKey wrapping() {
        try {
            return WrappingKey.of(KeyFile.from(Map.of(), null, TestDatabase.home()), TestDatabase.owner());
        } catch (CannotStart e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    public static SigningKey signing() {
        try {
            return SigningKey.of(KeyFile.signing(Map.of(), null, TestDatabase.home()), TestDatabase.owner());
        } catch (CannotStart e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
