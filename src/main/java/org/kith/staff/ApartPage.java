package org.kith.staff;

import static org.kith.words.Words.say;

import java.time.OffsetDateTime;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * Whether two accounts of one name are two people.
 *
 * @param said what was said of it, the latest first
 */
record ApartPage(
        Viewer viewer,
        ApartSql.Namesake one,
        ApartSql.Namesake other,
        ApartPermissions may,
        List<ApartSql.Said> said,
        Form form)
        implements FormPage {
    static final String BECAUSE = "because";
    private static final int LONGEST = 500;

    static Form checked(Form form) {
        return form.needs(BECAUSE, "apart.because.missing")
                .lineUpTo(LONGEST, BECAUSE, "apart.because.too-long")
                .unmarked(BECAUSE);
    }

    String address() {
        return "/accounts/" + one.id() + "/namesakes/" + other.id();
    }

    /** Whether there is something to say, and the viewer may. */
    boolean asks() {
        return may.tell() && !may.apart();
    }

    /** As whom they count now, and why, as a key in the words files. */
    String now() {
        if (!may.alike()) {
            return "apart.not-alike";
        }
        return other.apart() ? "apart.two" : may.apart() ? "apart.address" : "apart.one";
    }

    /** Who somebody is, in a line: what they do here, and since when. */
    static String line(ApartSql.Namesake one) {
        var role = say("staff.role." + one.role().replace(' ', '-'));
        var does = one.service() == null ? role : say("apart.of-service", role, one.service());
        var until = one.until();
        return until == null
                ? say("apart.line", does, day(one.since()))
                : say("apart.line.left", does, day(one.since()), day(until));
    }

    static String words(ApartSql.Said one) {
        return say("apart.said", DisplayName.somebody(one.by()), day(one.at()), one.because());
    }

    /** That it was taken back; nothing while it holds. */
    static String after(ApartSql.Said one) {
        var until = one.until();
        return until == null ? "" : say("apart.undone", DisplayName.somebody(one.undoneBy()), day(until));
    }

    private static String day(OffsetDateTime moment) {
        return Dates.longDay(moment.atZoneSameInstant(Dates.LONDON).toLocalDate());
    }
}
