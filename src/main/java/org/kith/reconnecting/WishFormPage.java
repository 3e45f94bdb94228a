package org.kith.reconnecting;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * The form that says whom a young person would like back.
 *
 * @param lookers who can look; empty for whoever writes down what they were told
 * @param standing what was kept before with other words; null where nothing was
 */
record WishFormPage(
        Viewer viewer,
        YoungPersonHeader whose,
        Form form,
        List<Option> lookers,
        @Nullable Wish standing) implements KeptApart, FormPage {

    boolean own() {
        return ReconnectingPermissions.of(viewer).own();
    }

    String title() {
        return own() ? say("reconnecting.form.own.title") : say("reconnecting.form.title", whose.name());
    }

    String list() {
        return whose.address() + "/reconnecting";
    }

    String readers() {
        return own() ? say("reconnecting.readers.own") : say("reconnecting.readers.told", whose.name());
    }

    @Override
    public boolean isLate() {
        return standing != null;
    }

    /** Where what is typed is kept. */
    String drafts() {
        return ReconnectingDrafts.NEW.address(whose.id());
    }
}
