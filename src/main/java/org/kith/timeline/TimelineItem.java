package org.kith.timeline;

import java.util.UUID;

/**
 * A line beside the entries of a record, of whatever room brings it.
 *
 * @param kind what kind of thing it is, as a word of the room's own
 * @param sentence what happened, as whoever looks reads it
 * @param youngPerson whose it is
 * @param address where it is read in full
 */
public record TimelineItem(TimelinePlace place, String kind, String sentence, UUID youngPerson, String address)
        implements InTimeline {}
