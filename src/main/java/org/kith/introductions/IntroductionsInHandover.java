package org.kith.introductions;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.handover.HandoverContents;
import org.springframework.stereotype.Component;

/** Whom a young person is yet to meet, and when, for whoever takes over. */
@Component
class IntroductionsInHandover implements HandoverContents {
    private final IntroductionSql sql;

    IntroductionsInHandover(IntroductionSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Content> of(Viewer viewer, UUID youngPerson) {
        var may = IntroductionPermissions.of(viewer);
        if (!may.see()) {
            return Optional.empty();
        }
        List<String> lines = sql.all(youngPerson).stream()
                .filter(Introduction::isOpen)
                .map(IntroductionsInHandover::line)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        say(may.own() ? "place.introductions" : "record.tab.introductions"),
                        lines,
                        "/young-people/" + youngPerson + "/introductions",
                        say("introductions.back" + (may.own() ? ".own" : ""))));
    }

    private static String line(Introduction one) {
        var who = one.whom().inWords();
        return one.standing()
                .map(Step::plan)
                .map(plan -> say("introductions.handed-over.planned", who, plan.inWords()))
                .orElseGet(() -> say(
                        "introductions.handed-over",
                        who,
                        say("introductions.state." + one.state().key())));
    }
}
