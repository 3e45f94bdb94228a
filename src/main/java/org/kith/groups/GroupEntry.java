package org.kith.groups;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.kith.words.Dates;
import org.kith.words.Line;

/** What was written to several at once, as far as somebody sees whom it was written to. */
record GroupEntry(UUID id, List<GroupSql.Part> parts) {

    static List<GroupEntry> of(List<GroupSql.Part> parts) {
        var all = new LinkedHashMap<UUID, List<GroupSql.Part>>();
        parts.forEach(one ->
                all.computeIfAbsent(one.group(), none -> new ArrayList<>()).add(one));
        return all.entrySet().stream()
                .map(one -> new GroupEntry(one.getKey(), List.copyOf(one.getValue())))
                .toList();
    }

    What what() {
        return parts.getFirst().what();
    }

    LocalDate day() {
        return parts.getFirst().day();
    }

    /** One that has what was changed last: another may have been changed by itself, and keeps what stood there before. */
    private GroupSql.Part latest() {
        return parts.stream()
                .filter(one -> one.words().equals(one.now()))
                .findFirst()
                .orElse(parts.getFirst());
    }

    String title() {
        var title = ownTitle();
        return title.isEmpty() ? what().plainName() : title;
    }

    /** What the page is called in a browser, which keeps that in its history: never the words. */
    String pageTitle() {
        return say("groups.page-title", what().plainName(), Dates.longDay(day()));
    }

    /** Empty where it has none. */
    String ownTitle() {
        return latest().title();
    }

    String words() {
        return latest().words();
    }

    String names() {
        return Line.all(parts.stream().map(one -> one.whose().name()).toList());
    }

    /** What whoever is asked to write to theirs is told of it. */
    GroupAsk.About about() {
        return new GroupAsk.About(id, what(), day(), ownTitle(), words());
    }

    String address() {
        return "/groups/entries/" + id;
    }
}
