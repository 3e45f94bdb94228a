package org.kith.staff;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * What somebody who works here or at a service was called before.
 *
 * @param before the latest first
 */
record AccountNamesBeforePage(Viewer viewer, AccountNameSql.Named account, List<AccountNameSql.Before> before)
        implements Page {

    static String changed(AccountNameSql.Before one) {
        var day = Dates.longDay(one.until().atZoneSameInstant(Dates.LONDON).toLocalDate());
        return say("names-before.by", DisplayName.somebody(one.by()), day);
    }
}
