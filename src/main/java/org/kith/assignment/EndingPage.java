package org.kith.assignment;

import static org.kith.words.Words.sayEach;

import java.time.LocalDate;
import java.util.Map;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Asked from when on and why before somebody stops working with a young person.
 *
 * @param wrong what is to be put right, field by field, as keys in the words files
 */
record EndingPage(
        Viewer viewer,
        Person person,
        TimeTogether time,
        AssignmentForm form,
        Map<String, String> wrong,
        LocalDate today)
        implements Page {

    /** Somebody said before that it ended, and said something else. */
    boolean over() {
        return !time.runs(today);
    }

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(wrong);
    }

    @Override
    public int status() {
        return over() ? 409 : wrong.isEmpty() ? 200 : 422;
    }
}
