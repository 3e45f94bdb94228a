package org.kith.record;

import static org.kith.web.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.people.ToLookAt;
import org.springframework.stereotype.Component;

/** What the record asks those who work with young people to look at: what is kept back for too long, who waits, what they began. */
@Component
class RecordToLookAt implements ToLookAt {
    private final WithheldSql withheld;
    private final ReadingPlanSql plans;
    private final DraftSql drafts;
    private final Clock clock;

    RecordToLookAt(WithheldSql withheld, ReadingPlanSql plans, DraftSql drafts, Clock clock) {
        this.withheld = withheld;
        this.plans = plans;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public List<Line> lines(Viewer viewer) {
        var lines = new ArrayList<Line>();
        if (RecordPermissions.of(viewer).answer()) {
            add(lines, "look-at.overdue", withheld.overdue(LocalDate.now(clock)), "/kept-back");
            add(lines, "look-at.waiting", plans.unanswered(viewer.me()), "/waiting");
            add(lines, "look-at.begun", drafts.count(), "/drafts");
        }
        return lines;
    }

    private static void add(List<Line> lines, String words, int count, String address) {
        if (count > 0) {
            lines.add(new Line(say(words, count), address));
        }
    }
}
