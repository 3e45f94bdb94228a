package org.kith.people;

import java.util.Objects;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * The form for the name a young person goes by.
 *
 * @param changedMeanwhile somebody else wrote another name, or other pronouns, while this one was typed
 */
record NamePage(Viewer viewer, YoungPerson person, Form form, boolean changedMeanwhile) implements FormPage {

    static NamePage empty(Viewer viewer, YoungPerson person) {
        var form = PronounsForm.in(NameForm.of(person.knownAs()), person.pronouns());
        return new NamePage(viewer, person, form, false);
    }

    /** The same with what was typed; where the form had no place for pronouns, with those there are. */
    static NamePage again(Viewer viewer, YoungPerson person, Form form, boolean changedMeanwhile) {
        var both = form.has(PronounsForm.PRONOUNS) ? form : PronounsForm.in(form, person.pronouns());
        return new NamePage(viewer, person, both, changedMeanwhile);
    }

    boolean own() {
        return viewer.youngPerson() != null;
    }

    boolean asksWhetherWithout() {
        return own() && form.isWrong() && NameForm.takesAway(form);
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
        return changedMeanwhile ? seen() : form.value(NameForm.SEEN);
    }

    /** The same of pronouns. */
    String pronounsAgainst() {
        return changedMeanwhile ? Objects.requireNonNullElse(person.pronouns(), "") : form.value(PronounsForm.SEEN);
    }

    @Override
    public boolean isLate() {
        return changedMeanwhile;
    }
}
