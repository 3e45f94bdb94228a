package org.kith.sharing;

import static org.kith.words.Words.say;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.words.Dates;
import org.kith.words.Line;

/**
 * What was decided for one recipient at one moment, by the young person or by staff: what is shared since, and what stopped or was replaced then.
 *
 * @param ever all that was ever shared of the record
 */
record SharingChange(List<Grant> shared, List<Grant> stopped, List<Grant> ever) {

    /** @param young whether the young person decided it, or staff did */
    static SharingChange at(String moment, boolean young, List<Grant> ever) {
        return parsed(moment)
                .map(at -> new SharingChange(
                        ever.stream()
                                .filter(grant -> grant.decided().at().equals(at)
                                        && grant.decided().byYoungPerson() == young)
                                .toList(),
                        ever.stream()
                                .filter(grant -> stoppedAt(grant, at, young))
                                .toList(),
                        ever))
                .orElseGet(() -> new SharingChange(List.of(), List.of(), ever));
    }

    private static boolean stoppedAt(Grant grant, Instant at, boolean young) {
        var withdrawn = grant.withdrawn();
        return withdrawn != null && withdrawn.at().equals(at) && withdrawn.byYoungPerson() == young;
    }

    private static Optional<Instant> parsed(String moment) {
        try {
            return Optional.of(Instant.parse(moment));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isNothing() {
        return shared.isEmpty() && stopped.isEmpty();
    }

    /** Whether all of it stands as it was decided then, and nothing of it was decided since, also where that has ended. */
    boolean stands() {
        return shared.stream().allMatch(Grant::holds) && stopped.stream().noneMatch(this::isDecidedSince);
    }

    /** Whether what was shared then is not any more, and what was before is again, as it was. */
    boolean isUndone() {
        return shared.stream().noneMatch(Grant::holds)
                && stopped.stream().allMatch(grant -> holdsSince(grant).stream()
                        .anyMatch(now -> now.says(grant.level(), grant.purpose(), grant.until(), grant.basis())));
    }

    private boolean isDecidedSince(Grant former) {
        return ever.stream()
                .anyMatch(other -> other.sharesTheSame(former)
                        && !shared.contains(other)
                        && !other.decided().at().isBefore(former.lastDecided()));
    }

    private List<Grant> holdsSince(Grant former) {
        return ever.stream()
                .filter(now -> now.holds() && now.sharesTheSame(former))
                .toList();
    }

    /** What they see now and until when, and what they see no more, a sentence each. */
    List<String> sentences(SectionNames names, List<Recipient> recipients) {
        var said = new ArrayList<String>();
        for (var alike : alike(shared).values()) {
            var one = alike.getFirst();
            said.add(say(
                    "sharing.changed." + one.level().key(),
                    one.recipient().named(recipients),
                    sections(alike, names),
                    Dates.longDay(one.until())));
        }
        var still = shared.stream().map(Grant::section).toList();
        var gone = stopped.stream()
                .filter(grant -> !still.contains(grant.section()))
                .toList();
        if (!gone.isEmpty()) {
            said.add(say("sharing.told.no-more", gone.getFirst().recipient().named(recipients), sections(gone, names)));
        }
        return said;
    }

    private static Map<Alike, List<Grant>> alike(Collection<Grant> grants) {
        return grants.stream()
                .collect(Collectors.groupingBy(
                        grant -> new Alike(grant.level(), grant.until()), LinkedHashMap::new, Collectors.toList()));
    }

    private record Alike(Level level, LocalDate until) {}

    static String sections(List<Grant> of, SectionNames names) {
        return Line.all(of.stream()
                .map(Grant::section)
                .distinct()
                .sorted(Comparator.comparing(Section::ordinal))
                .map(names::of)
                .toList());
    }
}
