package org.kith.keys;

import java.util.Map;
import org.kith.database.CannotStart;
import org.kith.database.TestDatabase;

/** The wrapping key of the database all tests use, in the usual place of its home. */
public final class TestKey {
    private TestKey() {}

    public static WrappingKey wrapping() {
        try {
            return WrappingKey.of(KeyFile.from(Map.of(), null, TestDatabase.home()), TestDatabase.app());
        } catch (CannotStart e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
