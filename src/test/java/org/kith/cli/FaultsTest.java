package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

class FaultsTest {
    @Test
    void aDatabaseThatStoppedIsToldInASentenceAndFaultsOfKithAreNot() {
        var lost = new SQLException("An I/O error", "08006", new EOFException());
        var full = new SQLException("could not extend file", "53100");
        var rollback = new TransactionSystemException("rollback failed", new SQLException("Connection is closed"));
        rollback.initApplicationException(new IllegalStateException(lost));
        for (var fault : new Exception[] {new IllegalStateException(lost), full, rollback}) {
            assertThat(Faults.words(fault)).hasValueSatisfying(words -> assertThat(words)
                    .startsWith("Kith’s database stopped while this was under way."));
        }
        assertThat(Faults.words(new SQLException("no such column", "42703"))).isEmpty();
        assertThat(Faults.words(new IllegalStateException())).isEmpty();
    }
}
