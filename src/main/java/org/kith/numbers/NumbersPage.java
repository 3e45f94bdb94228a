package org.kith.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.DisplayName;

/**
 * The numbers returns know a young person by, and who said so.
 *
 * @param person as they are known here
 * @param others who else is recorded under a number of theirs, as far as the viewer sees them
 * @param joinedTo with whom they count; null when they count themselves, or when the viewer does not see who that is
 * @param isJoined whether they count with somebody else
 * @param said of them, and of their number as somebody else's: the latest first
 * @param form what is asked, as it was typed
 */
record NumbersPage(
        Viewer viewer,
        NumberSide person,
        List<NumberSide> others,
        @Nullable NumberSide joinedTo,
        boolean isJoined,
        List<NumberAnswer> said,
        Form form)
        implements FormPage {

    String name() {
        return DisplayName.youngAlone(person.knownAs(), person.number());
    }

    String address() {
        return "/young-people/" + person.id();
    }

    boolean maySay() {
        return NumberPermissions.of(viewer).say()
                && !isJoined
                && !person.number().isEmpty();
    }

    /** Reasons are read, and a yes is taken back, by whom the form names: those who may say so themselves. */
    boolean mayReadReasons() {
        return NumberPermissions.of(viewer).say();
    }

    List<NumberAnswer> joins() {
        return said.stream()
                .filter(one -> one.joins() && one.youngPerson().equals(person.id()))
                .toList();
    }

    /** Who is recorded under a number; null where nobody is whom the viewer sees. */
    @Nullable
    NumberSide under(String number) {
        return others.stream()
                .filter(other -> other.number().equals(number))
                .findFirst()
                .orElse(null);
    }
}
