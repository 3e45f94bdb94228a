package org.kith.tworecords;

import static org.kith.words.Words.say;

import org.kith.actor.Viewer;
import org.kith.paging.Turned;
import org.kith.record.Entry;
import org.kith.timeline.InTimeline;
import org.kith.timeline.TimelineItem;
import org.kith.timeline.TimelinePlace;
import org.kith.web.Page;
import org.kith.words.Dates;

/** Two records of one young person in one list, the latest first, each line with whose record it is from: what is read in full stands in that record. */
record BothPage(Viewer viewer, OneRecord one, OneRecord other, RecordPair pair, Turned<Line> turned) implements Page {

    /** @param ofOther whether it is from the other record */
    record Line(InTimeline what, OneRecord whose, boolean ofOther) implements InTimeline {

        @Override
        public TimelinePlace place() {
            return what.place();
        }

        String day() {
            return Dates.weekday(place().day());
        }

        String words() {
            return what instanceof Entry entry
                    ? entry.heading()
                    : what instanceof TimelineItem item ? item.sentence() : "";
        }

        String address() {
            return what instanceof TimelineItem item ? item.address() : whose.address() + "/entries/" + place().id();
        }

        /** Who wrote it, and in which record. */
        String from() {
            var mark = say(ofOther ? "two.the-other" : "two.this");
            return what instanceof Entry entry ? say("two.line", entry.written().by(), mark) : mark;
        }
    }

    String address() {
        return TwoRecordsPage.at(one.id());
    }

    String later() {
        return at("back", turned.shown().getFirst());
    }

    String earlier() {
        return at("next", turned.shown().getLast());
    }

    private String at(String way, Line from) {
        return address() + "/" + pair.id() + "/both?" + way + "=" + from.place();
    }
}
