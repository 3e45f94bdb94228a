package org.kith.circle;

import static org.kith.words.Words.say;
import static org.kith.words.Words.sayEach;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/**
 * The form that says who somebody is to a young person.
 *
 * @param person who is changed; null for somebody new
 * @param standing what was kept or said meanwhile in place of what was typed; null where nothing was
 * @param readers who reads it, by name
 * @param wrong what is to be put right, field by field, as keys in the words files
 */
record CircleFormPage(
        Viewer viewer,
        YoungPersonHeader whose,
        @Nullable PersonWhoMatters person,
        CircleForm form,
        @Nullable PersonWhoMatters standing,
        String readers,
        Map<String, String> wrong)
        implements Page {

    boolean own() {
        return CirclePermissions.of(viewer).own();
    }

    String title() {
        if (person == null) {
            return own() ? say("circle.form.own.new") : say("circle.form.new", whose.name());
        }
        return say(
                person.takenAway() ? "circle.form.own.back" : "circle.form.own.change",
                person.words().name());
    }

    String list() {
        return whose.address() + "/circle";
    }

    /** Where it is sent. */
    String action() {
        return person == null ? list() : list() + "/" + person.id();
    }

    /** Where what is typed is kept meanwhile. */
    String drafts() {
        return action() + "/drafts";
    }

    /** Where somebody goes who leaves it. */
    String back() {
        return action();
    }

    @Nullable
    String wrong(String field) {
        return toPutRight().get(field);
    }

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(wrong);
    }

    @Override
    public int status() {
        return standing != null ? 409 : wrong.isEmpty() ? 200 : 422;
    }
}
