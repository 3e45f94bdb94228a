package org.kith.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.AboutWorker;
import org.kith.people.SaidOfWorkers;
import org.kith.web.Page;

/**
 * Who works with a young person, who did, and which team they are in; in their own words where they look themselves.
 *
 * @param now each once
 * @param nobodyIsKnown whether it is known of nobody that they work with them, and of nobody that they do not
 * @param all every time together, the latest first
 * @param teams the latest first
 * @param services that are there, and were
 */
record WorkersPage(
        Viewer viewer,
        Person person,
        List<TimeTogether> now,
        boolean nobodyIsKnown,
        List<TimeTogether> all,
        List<TeamTime> teams,
        List<ServicesThere.Service> services,
        Said said,
        LocalDate today)
        implements Page {

    /** What workers say of themselves, and their photos, by their account. */
    record Said(Map<UUID, AboutWorker> about, Map<UUID, SaidOfWorkers.Photo> photos) {}

    /** Who reads what was said just now about who works with them. */
    @Override
    public String reader() {
        return own() ? "" : person.name();
    }

    /** What is said where nobody works with them now, behind the mood of the page. */
    String nobody() {
        return nobodyIsKnown ? "unknown" : "nobody";
    }

    boolean own() {
        return AssignmentPermissions.of(viewer).own();
    }

    /** From which day on they are what they are called, where a return names them from an earlier one; null for the same day. */
    @Nullable
    LocalDate calledSoSince(TimeTogether time) {
        return all.stream()
                .filter(one -> one.id().equals(time.id()) && one.from().isAfter(time.from()))
                .map(TimeTogether::from)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    AboutWorker about(TimeTogether time) {
        return time.account() == null ? null : said.about().get(time.account());
    }

    SaidOfWorkers.@Nullable Photo photo(TimeTogether time) {
        return time.account() == null ? null : said.photos().get(time.account());
    }

    boolean mayAssign() {
        return AssignmentPermissions.of(viewer).assign();
    }

    /** What is over, and what was said by a return beside what was said in Kith; not what was taken back, or whose worker left, before it began. */
    List<TimeTogether> before() {
        Set<UUID> shown = now.stream().map(TimeTogether::id).collect(Collectors.toSet());
        return all.stream()
                .filter(time -> !shown.contains(time.id())
                        && !time.isToCome(today)
                        && !time.endsAfter(today)
                        && !time.neverBegan()
                        && !time.leftBefore(today))
                .toList();
    }

    /** Who begins on a day that is to come. */
    List<TimeTogether> coming() {
        return all.stream().filter(time -> time.isToCome(today)).toList();
    }

    /** Colleagues who left, of whom nobody said yet that they stopped. */
    List<TimeTogether> gone() {
        return all.stream().filter(time -> time.gone() && time.runs(today)).toList();
    }

    /** Those before the one they are in. */
    List<TeamTime> teamsBefore() {
        return teams.subList(1, teams.size());
    }

    List<ServicesThere.Service> services(boolean now) {
        return services.stream().filter(one -> one.now() == now).toList();
    }
}
