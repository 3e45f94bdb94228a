package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/**
 * Everybody who matters to a young person, as a plain list.
 *
 * @param all as they stand now, by name, those who were taken away too
 */
record CirclePage(Viewer viewer, YoungPersonHeader whose, List<PersonWhoMatters> all) implements Page {

    /** People of one group, under its name. */
    record Grouped(String name, List<PersonWhoMatters> people) {}

    /** Whom those who work with them are told of after they sent something. */
    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    boolean own() {
        return CirclePermissions.of(viewer).own();
    }

    boolean mayAdd() {
        return CirclePermissions.of(viewer).add();
    }

    boolean mayChange(PersonWhoMatters person) {
        return CirclePermissions.of(viewer).change(person);
    }

    String address() {
        return whose.address() + "/circle";
    }

    /** Who matters now, group by group; those of none last. */
    List<Grouped> now() {
        var groups = Stream.of(CircleGroup.values())
                .map(group -> new Grouped(
                        heading(group),
                        here(true).filter(one -> one.words().group() == group).toList()));
        var others = new Grouped(
                say("circle.group.none"),
                here(true).filter(one -> one.words().group() == null).toList());
        return Stream.concat(groups, Stream.of(others))
                .filter(group -> !group.people().isEmpty())
                .toList();
    }

    private String heading(CircleGroup group) {
        return group == CircleGroup.WORKERS && !own()
                ? say("circle.group.workers.staff", whose.name())
                : say("circle.group." + group.key());
    }

    List<PersonWhoMatters> before() {
        return here(false).toList();
    }

    List<PersonWhoMatters> takenAway() {
        return all.stream().filter(PersonWhoMatters::takenAway).toList();
    }

    private Stream<PersonWhoMatters> here(boolean now) {
        return all.stream().filter(one -> !one.takenAway() && one.words().mattersNow() == now);
    }
}
