package org.kith.numbers;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.DisplayName;

/**
 * One question, with what is known by both numbers.
 *
 * @param address where it was asked, and where the answer goes
 * @param form the answer, as it was typed; what is wrong under no field is that the numbers cannot be joined
 * @param taken what somebody said of the number already, where that stands in the way
 */
record NumberQuestionPage(Viewer viewer, NumberQuestion question, String address, Form form, List<NumberAnswer> taken)
        implements FormPage {

    /** Where it was asked. */
    String back() {
        return address.startsWith("/returns/") ? address.substring(0, address.lastIndexOf('/')) : address;
    }

    String known() {
        return DisplayName.young(question.known().knownAs(), question.known().number());
    }

    @Override
    public boolean isLate() {
        return form.wrong("") != null;
    }
}
