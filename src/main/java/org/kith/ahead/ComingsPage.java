package org.kith.ahead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/** What is coming for a young person: what is next first, and what was below; with somebody who died nobody plans. */
record ComingsPage(Viewer viewer, YoungPersonHeader whose, boolean died, List<Coming> all, LocalDate today)
        implements Page {
    private static final int YEARS = 2;

    /** Whom those who work with them are told of after they sent something. */
    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    boolean own() {
        return ComingPermissions.of(viewer).own();
    }

    boolean mayAdd() {
        return !died && ComingPermissions.of(viewer).add();
    }

    String address() {
        return whose.address() + "/coming";
    }

    /** What comes within {@value #YEARS} years. */
    List<Coming> ahead() {
        return yetToCome().filter(one -> !isLater(one)).toList();
    }

    /** What comes after that, such as birthdays. */
    List<Coming> later() {
        return yetToCome().filter(this::isLater).toList();
    }

    private Stream<Coming> yetToCome() {
        return all.stream().filter(one -> one.isAhead() && !one.now().time().isOver(today));
    }

    private boolean isLater(Coming one) {
        return one.now().time().first().isAfter(today.plusYears(YEARS));
    }

    /** Whose day has passed while nobody said what became of it; of a birthday nobody need say it. */
    List<Coming> unsaid() {
        return all.stream()
                .filter(one -> one.isUnsaid(today) && !one.isBirthday())
                .toList();
    }

    /** What happened or was called off, and birthdays that were prepared; the latest first. */
    List<Coming> was() {
        return all.stream()
                .filter(one -> !one.isAhead() || one.isBirthday() && one.isUnsaid(today))
                .toList()
                .reversed();
    }

    String title(Coming one) {
        return one.title(own(), whose.name());
    }

    Optional<LineDrawing> drawing() {
        return LineLayout.draw(yetToCome().toList(), this::title, today);
    }
}
