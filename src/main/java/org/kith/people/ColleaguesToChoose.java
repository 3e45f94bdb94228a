package org.kith.people;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Option;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/**
 * What stands beside each colleague wherever one is chosen for a young person: how many young people they work with now, whether they leave or are away,
 * which languages they speak and where they are. Whoever has left is offered only to begin anew, and whoever leaves or is away comes last. Asked inside the actor's
 * transaction.
 */
@Component
public class ColleaguesToChoose {
    private final ColleagueLoadSql sql;
    private final AboutWorkers about;
    private final List<WhoLeaves> rooms;
    private final Clock clock;

    ColleaguesToChoose(ColleagueLoadSql sql, AboutWorkers about, List<WhoLeaves> rooms, Clock clock) {
        this.sql = sql;
        this.rooms = rooms;
        this.about = about;
        this.clock = clock;
    }

    /** What a room knows of colleagues who leave, as a bean of that room: as far as the viewer may know it. Asked in the viewer's transaction. */
    @FunctionalInterface
    public interface WhoLeaves {
        /** The last day of those who leave, or have left and began with nobody since, by their account. */
        Map<UUID, LocalDate> lastDays(Collection<UUID> accounts);
    }

    /** How a colleague fits the young person, in words. */
    public interface Fits {
        String of(@Nullable AboutWorker colleague);
    }

    /** @param lastDay of those who leave or have left; null for all others */
    private record Colleague(
            Option option,
            ColleagueLoadSql.Load load,
            @Nullable LocalDate lastDay,
            LocalDate today,
            @Nullable AboutWorker about) {
        boolean hasLeft() {
            return lastDay != null && lastDay.isBefore(today);
        }

        /** That they leave, or have left; empty for whoever stays. */
        String leaves() {
            return lastDay == null
                    ? ""
                    : say(hasLeft() ? "colleague.load.left" : "colleague.load.leaves", Dates.longDay(lastDay));
        }

        String away() {
            return about == null ? "" : about.away();
        }

        /** Away, or leaving as well. */
        boolean isLast() {
            return !away().isEmpty() || lastDay != null;
        }
    }

    /** Of these, each with an account as its value; not of those who have left. */
    public List<Option> of(Viewer viewer, UUID youngPerson, List<Option> colleagues) {
        return beside(viewer, here(inOrder(viewer, youngPerson, colleagues)), Fit.ofNobody()::of);
    }

    /** The same for those who begin to work with the young person: whoever has left may be back. */
    public List<Option> toBegin(Viewer viewer, UUID youngPerson, List<Option> colleagues, Fits fits) {
        return beside(viewer, inOrder(viewer, youngPerson, colleagues), fits);
    }

    public List<Option> toBegin(Viewer viewer, UUID youngPerson, List<Option> colleagues) {
        return toBegin(viewer, youngPerson, colleagues, Fit.ofNobody()::of);
    }

    /** The same in a list that has a line for each: whether they are away, or leave, and nothing else. */
    public List<Option> inLines(Viewer viewer, UUID youngPerson, List<Option> colleagues) {
        return here(inOrder(viewer, youngPerson, colleagues)).stream()
                .map(ColleaguesToChoose::line)
                .toList();
    }

    /** @param over whether it was before today */
    public record LastDay(LocalDate day, boolean over) {}

    /** Of somebody who leaves, or has left and began with nobody since. */
    public Optional<LastDay> lastDay(UUID account) {
        var today = LocalDate.now(clock.withZone(Dates.LONDON));
        return rooms.stream()
                .map(room -> room.lastDays(List.of(account)).get(account))
                .filter(Objects::nonNull)
                .map(day -> new LastDay(day, day.isBefore(today)))
                .findFirst();
    }

    private static List<Colleague> here(List<Colleague> colleagues) {
        return colleagues.stream().filter(one -> !one.hasLeft()).toList();
    }

    private static List<Option> beside(Viewer viewer, List<Colleague> colleagues, Fits fits) {
        return colleagues.stream()
                .map(one -> one.option()
                        .hinted(together(one.away(), busy(viewer, one), one.leaves(), fits.of(one.about()))))
                .toList();
    }

    /** A young person sees of nobody else with whom a colleague works: it says nothing to them of how many those are. */
    private static String busy(Viewer viewer, Colleague one) {
        return viewer.youngPerson() == null ? one.load().words() : "";
    }

    private static Option line(Colleague one) {
        var beside = together(one.away(), one.leaves());
        var name = one.option().words();
        return beside == null ? one.option() : new Option(one.option().value(), say("colleague.beside", name, beside));
    }

    private List<Colleague> inOrder(Viewer viewer, UUID youngPerson, List<Option> colleagues) {
        var accounts = colleagues.stream().map(ColleaguesToChoose::account).toList();
        var today = LocalDate.now(clock.withZone(Dates.LONDON));
        var loads = sql.of(youngPerson, accounts, today).stream()
                .collect(toMap(ColleagueLoadSql.Load::account, one -> one));
        var leaving = new HashMap<UUID, LocalDate>();
        rooms.forEach(room -> leaving.putAll(room.lastDays(accounts)));
        var said = about.of(accounts);
        return colleagues.stream()
                .map(one -> new Colleague(
                        one,
                        Objects.requireNonNull(loads.get(account(one))),
                        leaving.get(account(one)),
                        today,
                        said.get(account(one))))
                .sorted(comparing(Colleague::isLast)
                        .thenComparingInt(
                                one -> viewer.youngPerson() == null ? one.load().now() : 0))
                .toList();
    }

    private static UUID account(Option colleague) {
        return UUID.fromString(colleague.value());
    }

    private static @Nullable String together(String... sentences) {
        var said = Stream.of(sentences).filter(one -> !one.isEmpty()).collect(joining(" "));
        return said.isEmpty() ? null : said;
    }
}
