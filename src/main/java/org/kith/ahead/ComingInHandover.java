package org.kith.ahead;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.handover.HandoverContents;
import org.kith.people.YoungPersonHeader;
import org.springframework.stereotype.Component;

/** Dates ahead, for whoever takes over: those soonest first, with how far they are prepared. */
@Component
class ComingInHandover implements HandoverContents {
    private static final int MOST = 8;

    private final Comings comings;
    private final ComingReaders whose;

    ComingInHandover(Comings comings, ComingReaders whose) {
        this.comings = comings;
        this.whose = whose;
    }

    @Override
    public Optional<Content> of(Viewer viewer, UUID youngPerson) {
        var may = ComingPermissions.of(viewer);
        if (!may.see()) {
            return Optional.empty();
        }
        var name = whose.of(youngPerson).map(YoungPersonHeader::name).orElse("");
        var today = comings.today();
        List<String> lines = comings.all(youngPerson).stream()
                .filter(one -> one.isAhead()
                        && one.hasPage()
                        && !(one.isBirthday() && one.now().time().isOver(today)))
                .limit(MOST)
                .map(one -> say(
                        one.now().sure() ? "ahead.handed-over" : "ahead.handed-over.perhaps",
                        one.title(may.own(), name),
                        one.now().time().words(today),
                        one.prepared()))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        say("ahead.handed-over.heading"),
                        lines,
                        "/young-people/" + youngPerson + "/coming",
                        say("ahead.back")));
    }
}
