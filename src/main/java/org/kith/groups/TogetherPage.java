package org.kith.groups;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.record.Entry;
import org.kith.web.Page;

/**
 * What a young person did together with others, the latest first.
 *
 * @param groups the groups that stay which they are or were in
 * @param nothing whether something was sent that says neither yes nor no
 */
record TogetherPage(
        Viewer viewer,
        YoungPersonHeader whose,
        List<Line> lines,
        List<OwnGroup> groups,
        LocalDate today,
        boolean nothing)
        implements Page {

    /** @param form the empty form that says whether the others may read that they were there */
    record Line(Together together, Entry entry, Form form) {}

    static List<Line> lines(List<Together> all, List<Entry> entries) {
        return all.stream()
                .flatMap(one -> entries.stream()
                        .filter(entry -> entry.id().equals(one.entry()))
                        .map(entry -> new Line(one, entry, Form.empty())))
                .toList();
    }

    @Override
    public Map<String, String> toPutRight() {
        return nothing ? Map.of("", say("groups.together.choose")) : Map.of();
    }

    @Override
    public int status() {
        return nothing ? 422 : 200;
    }

    List<OwnGroup> groupsNow() {
        return groups.stream().filter(one -> one.isNow(today)).toList();
    }

    List<OwnGroup> groupsBefore() {
        return groups.stream().filter(one -> !one.isNow(today)).toList();
    }

    String entry(Line line) {
        return whose.address() + "/entries/" + line.entry().id();
    }

    String action(Line line) {
        return whose.address() + "/with-others/" + line.entry().id();
    }
}
