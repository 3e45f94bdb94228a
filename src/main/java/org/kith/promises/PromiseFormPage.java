package org.kith.promises;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * The form that writes down a promise.
 *
 * @param who who can have promised whom
 * @param standing what was kept before with other words; null where nothing was
 * @param readers who reads it, by name
 */
record PromiseFormPage(
        Viewer viewer,
        YoungPersonHeader whose,
        Form form,
        List<Option> who,
        @Nullable Promise standing,
        String readers) implements FormPage {

    boolean own() {
        return PromisePermissions.of(viewer).own();
    }

    String title() {
        return own() ? say("promises.form.own.title") : say("promises.form.title", whose.name());
    }

    String list() {
        return whose.address() + "/promises";
    }

    @Override
    public boolean isLate() {
        return standing != null;
    }

    /** Where what is typed is kept. */
    String drafts() {
        return PromiseDrafts.NEW.address(whose.id());
    }
}
