package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ListFilterTest {

    @Test
    void wordsNeverStandInAnAddress() {
        var filter = ListFilter.of(Map.of("words", "Maya", "age", "from-16-to-17", "workers", "3-or-more"));
        assertThat(filter.address()).isEqualTo("/young-people?age=from-16-to-17&workers=3-or-more");
    }

    @Test
    void whatIsNoChoiceIsLeftAside() {
        var filter = ListFilter.of(Map.of("worker", "1 or 1=1", "age", "old", "workers", "-1", "sort", "drop table"));
        assertThat(filter).isEqualTo(ListFilter.of(Map.of()));
        assertThat(filter.leavesOut()).isFalse();
    }

    @Test
    void whatIsTypedIsCutToASensibleLength() {
        assertThat(ListFilter.of(Map.of("words", "🙂".repeat(200))).words()).isEqualTo("🙂".repeat(80));
        assertThat(ListFilter.of(Map.of("words", "a\u0000b")).words()).isEqualTo("a b");
    }

    @Test
    void everyChoiceCanBeAskedForByItsKey() {
        for (var choice : Choice.Workers.values()) {
            assertThat(ListFilter.of(Map.of("workers", choice.key())).workers()).isEqualTo(choice);
        }
        assertThat(Choice.Workers.W3.key()).isEqualTo("3");
        assertThat(Choice.Workers.W3_OR_MORE.key()).isEqualTo("3-or-more");
    }
}
