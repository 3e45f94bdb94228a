package org.kith.introductions;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * The form that begins an introduction.
 *
 * @param standing what was kept before with other words; null where nothing was
 * @param readers who reads it, by name
 */
record BeginPage(
        Viewer viewer,
        YoungPersonHeader whose,
        Form form,
        Choices choices,
        @Nullable Introduction standing,
        String readers)
        implements FormPage {

    /** @param team who of them can help */
    record Choices(List<Option> whom, List<Option> team) {}

    boolean own() {
        return IntroductionPermissions.of(viewer).own();
    }

    List<Option> whom() {
        return choices.whom();
    }

    List<Option> team() {
        return choices.team();
    }

    String title() {
        return own() ? say("introductions.new.own.title") : say("introductions.new.title", whose.name());
    }

    String list() {
        return whose.address() + "/introductions";
    }

    @Override
    public boolean isLate() {
        return standing != null;
    }

    /** Where what is typed is kept. */
    String drafts() {
        return IntroductionDrafts.NEW.address(whose.id());
    }
}
