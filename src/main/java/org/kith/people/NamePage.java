package org.kith.people;

import static org.kith.words.Words.say;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * The form for the name a young person goes by.
 *
 * @param wrong what is wrong with the name that was typed, as a key in the words files
 * @param changedMeanwhile somebody else wrote another name, or other pronouns, while this one was typed
 */
record NamePage(
        Viewer viewer,
        YoungPerson person,
        NameForm form,
        PronounsForm pronouns,
        @Nullable String wrong,
        boolean changedMeanwhile)
        implements Page {

    /** A young person would have no name any more. */
    static final String NAMELESS = "name.own.empty";

    static NamePage empty(Viewer viewer, YoungPerson person) {
        return new NamePage(
                viewer, person, NameForm.of(person.knownAs(), person.knownAs()), stands(person), null, false);
    }

    /** @param pronouns null where the form had no place for them */
    static NamePage again(
            Viewer viewer,
            YoungPerson person,
            NameForm form,
            @Nullable PronounsForm pronouns,
            @Nullable String wrong,
            boolean changedMeanwhile) {
        return new NamePage(
                viewer, person, form, pronouns == null ? stands(person) : pronouns, wrong, changedMeanwhile);
    }

    private static PronounsForm stands(YoungPerson person) {
        return PronounsForm.of(person.pronouns(), person.pronouns());
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

    /** The same of pronouns. */
    String pronounsAgainst() {
        return changedMeanwhile && person.pronouns() != null
                ? person.pronouns()
                : changedMeanwhile ? "" : pronouns.seen();
    }

    @Override
    public Map<String, String> toPutRight() {
        var all = new LinkedHashMap<String, String>();
        if (wrong != null) {
            all.put("name", say(wrong));
        }
        if (pronouns.wrong() != null) {
            all.put("pronouns", say(pronouns.wrong()));
        }
        return all;
    }

    @Override
    public int status() {
        return changedMeanwhile ? 409 : toPutRight().isEmpty() ? 200 : 422;
    }
}
