package org.kith.returns;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;

/**
 * @param latest the year that is running
 */
record ReturnsPage(Viewer viewer, List<HandedIn> returns, Form form, List<String> teams, ReportingYear latest)
        implements FormPage {
    private static final int SHOWN = 3;

    /** The years somebody may have a return of, the latest first. */
    List<Option> years() {
        return UploadForm.years(latest).stream().map(ReturnsPage::year).toList();
    }

    private static Option year(int ends) {
        var year = String.valueOf(ends);
        return new Option(year, say("returns.form.year.choice", String.valueOf(ends - 1), year));
    }

    /** What its files are called, the first of them by name. */
    String files(HandedIn one) {
        var names = one.files();
        return names.size() <= SHOWN
                ? String.join(", ", names)
                : say("returns.files.more", String.join(", ", names.subList(0, SHOWN)), names.size() - SHOWN);
    }

    /** What loading a return did, in a few words; nothing until it is loaded. */
    String did(HandedIn one) {
        var counts = one.counts();
        if (counts == null) {
            return "";
        }
        return counts.changeNothing()
                ? say("returns.did.nothing")
                : say("returns.did", counts.added(), counts.changed(), counts.withdrawn());
    }
}
