package org.kith.withholding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Line;
import org.kith.words.RichWords;

/**
 * Something kept back from the young person.
 *
 * @param id of the decision, or of the passage, which stands in the text
 * @param whole the entry as a whole, and not a passage in it
 * @param words of a passage; null for a whole entry, and always for the young person
 */
public record Withheld(
        UUID id,
        UUID entry,
        boolean whole,
        Why why,
        boolean ended,
        @Nullable String words) {

    /** @param reviewOn when it is looked at again */
    public record Why(Reason reason, String by, Instant at, LocalDate reviewOn) {
        /** What a form says of the decision it is about, so that it does not undo another. */
        public String key() {
            return at.toString();
        }

        public boolean overdue(LocalDate today) {
            return reviewOn.isBefore(today);
        }
    }

    /** Of a passage, a line for staff to know it by. */
    public String firstWords() {
        return words == null ? "" : Line.begin(RichWords.beginning(words), 60);
    }
}
