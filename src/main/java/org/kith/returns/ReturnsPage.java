package org.kith.returns;

import static org.kith.words.Words.say;
import static org.kith.words.Words.sayEach;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.web.Page;

/**
 * @param problems what is to be put right in the form: key of the words by field
 * @param latest the year that is running
 */
record ReturnsPage(
        Viewer viewer,
        List<HandedIn> returns,
        UploadForm form,
        Map<String, String> problems,
        List<String> teams,
        ReportingYear latest)
        implements Page {
    private static final int YEARS = 20;
    private static final int SHOWN = 3;

    /** The years somebody may have a return of, the latest first. */
    List<Integer> years() {
        return IntStream.range(0, YEARS).mapToObj(back -> latest.ends() - back).toList();
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

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(problems);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
