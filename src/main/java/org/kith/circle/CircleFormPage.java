package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * The form that says who somebody is to a young person.
 *
 * @param person who is changed; null for somebody new
 * @param standing what was kept or said meanwhile in place of what was typed; null where nothing was
 * @param alike who of that name is on the list already, or was taken off it; none where that is known
 * @param readers who reads it, by name
 */
record CircleFormPage(
        Viewer viewer,
        YoungPersonHeader whose,
        @Nullable PersonWhoMatters person,
        Form form,
        @Nullable PersonWhoMatters standing,
        List<PersonWhoMatters> alike,
        String readers)
        implements FormPage {

    CircleFormPage with(List<PersonWhoMatters> others) {
        return new CircleFormPage(viewer, whose, person, form, standing, others, readers);
    }

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

    /** What the page is called in a browser, which keeps that in its history: never the name that was typed. */
    String pageTitle() {
        return person == null
                ? title()
                : say(person.takenAway() ? "circle.form.own.back.somebody" : "circle.form.own.change.somebody");
    }

    /** What of somebody’s state there is to choose, with what becomes of it. */
    List<Option> states() {
        return Stream.of(CircleState.values()).map(this::state).toList();
    }

    private Option state(CircleState state) {
        var mood = own() ? "circle.own." : "circle.";
        var one = new Option(state.key(), say(mood + "choose." + state.key(), whose.name()));
        return state == CircleState.NOT_SAFE ? one.hinted(say(mood + "not-safe.hint", whose.name())) : one;
    }

    String list() {
        return whose.address() + "/circle";
    }

    /** Where it is sent. */
    String action() {
        return person == null ? list() : list() + "/" + person.id();
    }

    /** Where what is typed is kept. */
    String drafts() {
        return CircleDrafts.of(person == null ? null : person.id()).address(whose.id());
    }

    /** Where somebody goes who leaves it. */
    String back() {
        return action();
    }

    @Override
    public boolean isLate() {
        return standing != null || !alike.isEmpty();
    }
}
