package org.kith.introductions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.people.SaidOfWorkers;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/** Whom a young person is introduced to: what is open first. */
record IntroductionsPage(
        Viewer viewer,
        YoungPersonHeader whose,
        List<Introduction> all,
        Map<UUID, SaidOfWorkers.Photo> faces,
        LocalDate today)
        implements Page {

    private static final Comparator<Introduction> SOONEST = Comparator.comparing(
            one -> one.standing().map(Step::plan).map(Step.Plan::day).orElse(LocalDate.MAX));

    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    boolean own() {
        return IntroductionPermissions.of(viewer).own();
    }

    boolean mayBegin() {
        return IntroductionPermissions.of(viewer).write();
    }

    String address() {
        return whose.address() + "/introductions";
    }

    List<Introduction> those(boolean open) {
        var those = all.stream().filter(one -> one.isOpen() == open);
        return (open ? those.sorted(SOONEST) : those).toList();
    }

    /** When and where, of what is planned. */
    Optional<String> plan(Introduction one) {
        return one.standing().map(Step::plan).map(Step.Plan::inWords);
    }

    /** What was said last of it, where whoever looks is not who said it. */
    Optional<Step> news(Introduction one) {
        return one.story().isEmpty()
                ? Optional.empty()
                : Optional.of(one.story().getLast()).filter(last -> !last.said().byYou() && !last.is("about"));
    }
}
