package org.kith.handover;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.Dates;

/**
 * The form that says that somebody leaves.
 *
 * @param among of whom it can be said here
 * @param told how many young people of whoever looks are told, where they say it of themselves
 * @param already what stands of them
 * @param isLate whether that is something else than what was sent
 */
record LeavingPage(
        Viewer viewer, List<LeavingSql.Working> among, int told, Form form, List<Leaving> already, boolean isLate)
        implements FormPage {

    LeavingPage with(Form checked, List<Leaving> there) {
        return new LeavingPage(viewer, among, told, checked, there, !there.isEmpty());
    }

    /** Nobody is offered of whom it stands already; whoever said it of themselves reads so. */
    LeavingPage beginning(List<Leaving> standing) {
        var accounts = standing.stream().map(one -> one.who().account()).toList();
        var others =
                among.stream().filter(one -> !accounts.contains(one.account())).toList();
        var own =
                standing.stream().filter(one -> !ofOthers() && one.who().you()).toList();
        return new LeavingPage(viewer, others.isEmpty() ? among : others, told, form, own, false);
    }

    /** What was said of it before. */
    String stands(Leaving there) {
        var day = Dates.longDay(there.lastDay());
        var stands = !there.who().you()
                ? say("leaving.already", there.who().name(), day, there.by())
                : there.by().equals(viewer.name())
                        ? say("leaving.already.you", day)
                        : say("leaving.already.of-you", day, there.by());
        return isLate ? say("leaving.already.not-kept", stands) : stands;
    }

    boolean ofOthers() {
        return HandoverPermissions.of(viewer).manage();
    }
}
