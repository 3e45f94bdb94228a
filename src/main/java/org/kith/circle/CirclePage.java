package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/**
 * Everybody who matters to a young person: a picture of their circle, and the list that says the same.
 *
 * @param days earlier days to look at
 * @param readers who reads where somebody is moved to, by name
 */
record CirclePage(Viewer viewer, YoungPersonHeader whose, WholeCircle circle, List<PastDay> days, String readers)
        implements Page {

    /** People of one group, under its name. */
    record Grouped(String name, List<PersonInCircle> people) {}

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

    boolean mayMove() {
        return CirclePermissions.of(viewer).add() && !circle.there().isEmpty();
    }

    boolean mayChange(PersonInCircle person) {
        return CirclePermissions.of(viewer).change(person.who());
    }

    /** Whether those who work with them ask whether it is still so. */
    boolean maySayState() {
        return mayAdd() && !own();
    }

    String address() {
        return whose.address() + "/circle";
    }

    CircleDrawing drawing() {
        return CircleLayout.draw(circle, inTheMiddle(whose, own()));
    }

    /** The young person: to staff by the first letter of their name. */
    static String inTheMiddle(YoungPersonHeader whose, boolean own) {
        var name = whose.nameAlone();
        return own ? say("circle.me") : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Those whom the picture does not show, since nobody said how close they are. */
    List<PersonInCircle> inNoRing() {
        return circle.at(null);
    }

    /** Who is on the list now, group by group; those of none after them, and then those who are not in the young person’s life now. */
    List<Grouped> groups() {
        var mood = own() ? "circle.own." : "circle.";
        var now = Stream.of(CircleGroup.values()).map(group -> new Grouped(heading(group), circle.now(group)));
        var others = Stream.of(
                new Grouped(say("circle.group.none"), circle.now(null)),
                new Grouped(say(mood + "wanted-back"), circle.in(CircleState.WANTED_BACK)),
                new Grouped(say(mood + "before"), circle.in(CircleState.BEFORE)));
        return Stream.concat(now, others)
                .filter(group -> !group.people().isEmpty())
                .toList();
    }

    private String heading(CircleGroup group) {
        return group == CircleGroup.WORKERS && !own()
                ? say("circle.group.workers.staff", whose.name())
                : say("circle.group." + group.key());
    }
}
