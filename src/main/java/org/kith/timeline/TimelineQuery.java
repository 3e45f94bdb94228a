package org.kith.timeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.paging.Turning;
import org.kith.vocabulary.Section;

/**
 * A part of a young person's time: the nearest beyond a place.
 *
 * @param section of one section alone; null for all
 * @param turning the latest where there is no place; what is later than the place where somebody turns back, else what is earlier
 * @param most how many at most
 */
public record TimelineQuery(UUID youngPerson, @Nullable Section section, Turning<TimelinePlace> turning, int most) {

    /** Whether something of this section is asked for. */
    public boolean asksFor(Section one) {
        return section == null || section == one;
    }
}
