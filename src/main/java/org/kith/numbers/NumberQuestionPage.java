package org.kith.numbers;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.DisplayName;

/**
 * One question, with what is known by both numbers.
 *
 * @param address where it was asked, and where the answer goes
 * @param typed why, as it was typed
 * @param wrong what is wrong with what was sent, as a key in the words files
 * @param taken what somebody said of the number already, where that stands in the way
 */
record NumberQuestionPage(
        Viewer viewer,
        NumberQuestion question,
        String address,
        String typed,
        @Nullable String wrong,
        List<NumberAnswer> taken)
        implements Page {

    /** Whether it is the reason that is wrong; else it is that the numbers cannot be joined. */
    boolean wrongReason() {
        return wrong != null && wrong.startsWith("numbers.because.");
    }

    /** Where it was asked. */
    String back() {
        return address.startsWith("/returns/") ? address.substring(0, address.lastIndexOf('/')) : address;
    }

    String known() {
        return DisplayName.young(question.known().knownAs(), question.known().number());
    }

    @Override
    public Map<String, String> toPutRight() {
        return wrong == null ? Map.of() : Map.of(wrongReason() ? "because" : "", say(wrong));
    }

    @Override
    public int status() {
        return wrong == null ? 200 : wrongReason() ? 422 : 409;
    }
}
