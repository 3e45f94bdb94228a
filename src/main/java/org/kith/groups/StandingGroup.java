package org.kith.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group that stays, as somebody sees it: its name, and whom of it they see.
 *
 * @param members each as it was said last of them
 */
record StandingGroup(UUID id, String name, List<Member> members, LocalDate today) {

    /**
     * @param until null while nobody said that they are in it no more
     * @param told whether they read that they are in it, as everybody does since whoever names a group knows that they do
     */
    record Member(
            UUID group,
            String name,
            Called whose,
            LocalDate from,
            @Nullable LocalDate until,
            boolean told) {
        UUID person() {
            return whose.person();
        }

        boolean isIn(LocalDate today) {
            return until == null || until.isAfter(today);
        }
    }

    static List<StandingGroup> of(List<Member> members, LocalDate today) {
        var groups = new LinkedHashMap<UUID, List<Member>>();
        members.forEach(one ->
                groups.computeIfAbsent(one.group(), none -> new ArrayList<>()).add(one));
        return groups.entrySet().stream()
                .map(one -> new StandingGroup(one.getKey(), name(one.getValue(), today), one.getValue(), today))
                .toList();
    }

    /** As those are told who are in it now: whoever left it before keeps the name it had. */
    private static String name(List<Member> members, LocalDate today) {
        return members.stream()
                .filter(one -> one.isIn(today))
                .findFirst()
                .orElse(members.getFirst())
                .name();
    }

    List<Member> now() {
        return members.stream().filter(one -> one.isIn(today)).toList();
    }

    /** Whether somebody in it does not read yet that they are. */
    boolean isUntold() {
        return now().stream().anyMatch(one -> !one.told());
    }

    List<Member> before() {
        return members.stream().filter(one -> !one.isIn(today)).toList();
    }
}
