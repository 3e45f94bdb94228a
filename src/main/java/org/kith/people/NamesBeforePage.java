package org.kith.people;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.Dates;

/**
 * The names a young person went by, shown to nobody but themselves and those who work with them, and to those only when they ask.
 *
 * @param before the latest first
 * @param pronouns how they were spoken of, the latest first
 */
record NamesBeforePage(
        Viewer viewer,
        YoungPerson person,
        List<YoungPersonSql.NameBefore> before,
        List<YoungPersonSql.NameBefore> pronouns)
        implements Page {

    boolean own() {
        return viewer.youngPerson() != null;
    }

    String name(YoungPersonSql.NameBefore one) {
        return one.name() == null ? say("names-before.no-name") : one.name();
    }

    String spokenOf(YoungPersonSql.NameBefore one) {
        return one.name() == null ? say("pronouns.none") : one.name();
    }

    String changed(YoungPersonSql.NameBefore one) {
        var day = Dates.longDay(one.until().atZoneSameInstant(Dates.LONDON).toLocalDate());
        if (one.byThemselves()) {
            return own() ? say("names-before.by-you", day) : say("names-before.by", person.called(), day);
        }
        return one.by() == null ? say("names-before.by-return", day) : say("names-before.by", one.by(), day);
    }
}
