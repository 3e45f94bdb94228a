package org.kith.numbers;

import static org.kith.words.Words.sayEach;

import java.util.Map;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Asked which number of a return was somebody's under another one.
 *
 * @param number the number in the return, as it was typed
 * @param known the number Kith knows them by, as it was typed
 * @param because why, as it was typed
 * @param wrong what is to be put right, field by field, as keys in the words files
 */
record NumberAskPage(
        Viewer viewer, UUID theReturn, String number, String known, String because, Map<String, String> wrong)
        implements Page {

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(wrong);
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }
}
