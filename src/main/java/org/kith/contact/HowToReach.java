package org.kith.contact;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a young person can be reached, for a page about them.
 *
 * @param details what holds now, the phone first
 * @param gone what was taken away and stood there last, of each kind of which nothing holds
 * @param mayChange whether whoever reads it may say otherwise
 * @param own whether they read it themselves
 */
public record HowToReach(
        UUID youngPerson, List<ContactDetail> details, List<ContactDetail> gone, boolean mayChange, boolean own) {

    public HowToReach {
        details = List.copyOf(details);
        gone = List.copyOf(gone);
    }

    /** @param all what was said, what holds first and then the latest */
    public static HowToReach of(UUID youngPerson, List<ContactDetail> all, boolean mayChange, boolean own) {
        var latest = Arrays.stream(ContactKind.values())
                .flatMap(kind -> latest(all, kind))
                .toList();
        return new HowToReach(
                youngPerson,
                latest.stream().filter(ContactDetail::holds).toList(),
                latest.stream().filter(one -> !one.holds()).toList(),
                mayChange,
                own);
    }

    private static Stream<ContactDetail> latest(List<ContactDetail> all, ContactKind kind) {
        return all.stream().filter(one -> one.kind() == kind).limit(1);
    }

    /** What holds of one of the two pages. */
    List<ContactDetail> of(ContactPart part) {
        return details.stream().filter(one -> one.kind().part() == part).toList();
    }

    /** Whether anybody can call them or write to them. */
    boolean isReached() {
        return details.stream().anyMatch(one -> one.kind().reaches());
    }

    String page(ContactPart part) {
        return "/young-people/" + youngPerson + "/" + part.page();
    }

    /** Who took away what stood there last, and when; empty where nothing ever did, and where they are reached. */
    String takenAway(String name) {
        return !isReached()
                ? gone.stream()
                        .filter(one -> one.kind().reaches())
                        .max((one, other) -> one.ended().compareTo(other.ended()))
                        .map(one -> new ContactWords(own, name).ended(one, false))
                        .orElse("")
                : "";
    }

    public @Nullable String now(ContactKind kind) {
        return details.stream()
                .filter(one -> one.kind() == kind)
                .map(ContactDetail::value)
                .findFirst()
                .orElse(null);
    }
}
