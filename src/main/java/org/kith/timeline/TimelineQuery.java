package org.kith.timeline;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
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

    /**
     * The statement that finds the nearest of what a room has, to be given {@link #params}.
     *
     * @param lines each with its day and its id, of the young person {@code :person}
     * @param written the column that says when it was written
     */
    public String nearest(String lines, String written) {
        var place = "(g.day, g." + written + ", g.id)";
        var from = "(cast(:day as date), cast(:at as timestamptz), cast(:id as uuid))";
        var isBack = turning.place() != null && turning.back();
        return "select g.* from (" + lines + ") g where "
                + (isBack ? place + " > " + from : "cast(:id as uuid) is null or " + place + " < " + from)
                + (isBack ? " order by g.day, g.%s, g.id" : " order by g.day desc, g.%s desc, g.id desc")
                        .formatted(written)
                + " limit :most";
    }

    public Map<String, @Nullable Object> params() {
        var place = turning.place();
        var params = new HashMap<String, @Nullable Object>();
        params.put("person", youngPerson);
        params.put("most", most);
        params.put("day", place == null ? null : place.day());
        params.put("at", place == null ? null : place.written().atOffset(ZoneOffset.UTC));
        params.put("id", place == null ? null : place.id());
        return params;
    }
}
