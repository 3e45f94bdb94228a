package org.kith.people;

import static org.kith.web.Words.say;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * The form for the name a young person goes by.
 *
 * @param wrong what is wrong with what was typed, as a key in the words files
 * @param changedMeanwhile somebody else wrote another name while this one was typed
 */
record NamePage(
        Viewer viewer,
        YoungPerson person,
        NameForm form,
        @Nullable String wrong,
        boolean changedMeanwhile) implements Page {

    /** A young person would have no name any more. */
    static final String NAMELESS = "name.own.empty";

    static NamePage empty(Viewer viewer, YoungPerson person) {
        return new NamePage(viewer, person, NameForm.of(person.knownAs(), person.knownAs()), null, false);
    }

    boolean own() {
        return viewer.youngPerson() != null;
    }

    boolean asksWhetherWithout() {
        return NAMELESS.equals(wrong);
    }

    boolean mayNameMany() {
        return PeoplePermissions.of(viewer).nameOthers();
    }

    boolean mayOpenNamesBefore() {
        return PeoplePermissions.of(viewer).openNamesBefore();
    }

    /** The name a correction starts from: what stands there now. */
    String seen() {
        return person.knownAs() == null ? "" : person.knownAs();
    }

    /** The name they saw when they typed: another one is only put in its place once they were told of it. */
    String against() {
        return changedMeanwhile ? seen() : form.seen();
    }

    @Override
    public Map<String, String> toPutRight() {
        return wrong == null ? Map.of() : Map.of("name", say(wrong));
    }

    @Override
    public int status() {
        return changedMeanwhile ? 409 : wrong == null ? 200 : 422;
    }
}
