package org.kith.people;

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

    static NamePage empty(Viewer viewer, YoungPerson person) {
        return new NamePage(viewer, person, NameForm.of(person.knownAs(), person.knownAs()), null, false);
    }

    /** The name a correction starts from: what stands there now. */
    String seen() {
        return person.knownAs() == null ? "" : person.knownAs();
    }

    @Override
    public int status() {
        return changedMeanwhile ? 409 : wrong == null ? 200 : 422;
    }
}
