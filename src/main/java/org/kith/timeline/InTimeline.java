package org.kith.timeline;

/** Something that has a place in a young person's time. */
public interface InTimeline {
    TimelinePlace place();
}
