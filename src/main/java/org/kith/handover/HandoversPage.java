package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Handovers that are open.
 *
 * @param leaving who leaves, as far as whoever looks may know
 * @param open those whose last day is next first
 * @param unopened young people whose worker leaves and of whom none is open
 * @param year what came to an end within a year, team by team; for managers
 */
record HandoversPage(
        Viewer viewer,
        List<Leaving> leaving,
        List<Handover> open,
        List<UnopenedSql.Unopened> unopened,
        List<HandoverFigures> year,
        LocalDate today)
        implements Page {

    boolean manages() {
        return HandoverPermissions.of(viewer).manage();
    }

    /** What somebody hands over, under their name. */
    record Of(String name, boolean you, List<Handover> handovers) {

        /** How many young people would have nobody, on some day to come. */
        long uncovered(LocalDate today) {
            return handovers.stream().filter(one -> one.isUncovered(today)).count();
        }
    }

    /** For each who hands over; what comes to whoever looks is another list. */
    List<Of> byWorker() {
        var each = new LinkedHashMap<UUID, List<Handover>>();
        open.stream().filter(one -> manages() || one.from().you()).forEach(one -> each.computeIfAbsent(
                        one.from().account(), none -> new ArrayList<>())
                .add(one));
        return each.values().stream()
                .map(some -> new Of(
                        some.getFirst().from().name(), some.getFirst().from().you(), some))
                .toList();
    }

    /** Whom whoever looks takes over. */
    List<Handover> coming() {
        return open.stream()
                .filter(one -> !manages() && one.to() != null && one.to().you())
                .toList();
    }

    /** A manager says it of others too; whoever said it of themselves has said it. */
    boolean mayLeave() {
        return manages() || leaving.stream().noneMatch(one -> one.who().you());
    }

    /** What comes next, by whom where it is not for whoever looks. */
    String next(Handover one) {
        var next = one.next(manages());
        var step = say("handover.step." + next.key());
        var isTheirs = next == HandoverPath.NOW || next == HandoverPath.LETTER;
        return isTheirs && !one.from().you()
                ? say("handovers.next.of", one.from().name(), step)
                : step;
    }

    /** Where that is done. */
    String nextAddress(Handover one) {
        return one.address() + "/" + one.next(manages()).key();
    }

    /** Whether that is to choose somebody, which the list offers anyway. */
    boolean isToChoose(Handover one) {
        return one.next(manages()) == HandoverPath.WORKER;
    }

    /** Who could take back that they leave. */
    List<Leaving> mayStay() {
        return leaving.stream().filter(one -> manages() || one.who().you()).toList();
    }
}
