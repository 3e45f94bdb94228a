package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * Asks who is in the life of a young person now, one after the other.
 *
 * @param there who is on the list already
 * @param alike who has that name already, or was kept by the same form; null where nobody is asked about
 * @param readers who reads it, by name
 */
record CircleOneByOnePage(
        Viewer viewer,
        YoungPersonHeader whose,
        List<PersonInCircle> there,
        Form form,
        @Nullable PersonWhoMatters alike,
        String readers)
        implements FormPage {

    CircleOneByOnePage asking(PersonWhoMatters other) {
        return new CircleOneByOnePage(viewer, whose, there, form, other, readers);
    }

    @Override
    public boolean isLate() {
        return alike != null;
    }

    /** Whom those who work with them are told of after they sent something. */
    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    boolean own() {
        return CirclePermissions.of(viewer).own();
    }

    /** What a person is called, and how close they are. */
    static String inWords(PersonInCircle one) {
        var ring = one.closeness();
        return ring == null
                ? one.words().name()
                : say("circle.handed-over", one.words().name(), ring.words());
    }

    String list() {
        return whose.address() + "/circle";
    }
}
