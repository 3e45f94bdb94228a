package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.Dates;
import org.kith.words.Line;

/**
 * The form that says that somebody leaves, or that their last day is another one.
 *
 * @param among of whom it can be said here
 * @param told how many young people of whoever looks are told, where they say it of themselves
 * @param look what is told, where the day that was sent is over; null otherwise
 * @param already what stands of them
 * @param corrects what is put right; null where it is said for the first time
 * @param isLate whether what stands is something else than what was sent
 */
record LeavingPage(
        Viewer viewer,
        List<LeavingSql.Working> among,
        int told,
        Form form,
        @Nullable Look look,
        List<Leaving> already,
        @Nullable Leaving corrects,
        boolean isLate)
        implements FormPage {

    static LeavingPage of(Viewer viewer, List<LeavingSql.Working> among, int told, Form form) {
        return new LeavingPage(viewer, among, told, form, null, List.of(), null, false);
    }

    /** That the day is another one: as it stands until it is sent. */
    static LeavingPage correcting(Viewer viewer, Leaving leaving, Form form) {
        var who = new LeavingSql.Working(leaving.who().account(), leaving.who().name());
        return new LeavingPage(viewer, List.of(who), 0, form, null, List.of(), leaving, false);
    }

    /**
     * What each young person reads.
     *
     * @param whom it is told, by name
     */
    record Look(String words, List<String> whom) {
        static Look at(String name, LocalDate day, List<String> whom) {
            var goes = say("handover.tells.leaving.past", name, Dates.said(day));
            return new Look(goes + " " + say("handover.tells.nobody"), whom);
        }

        String readers() {
            return whom.isEmpty() ? say("leaving.look.nobody") : say("leaving.look", Line.all(whom));
        }
    }

    /** Of one of those it can be said of here. */
    Look look(UUID account, LocalDate day, List<String> whom) {
        return among.stream()
                .filter(one -> one.account().equals(account))
                .map(one -> Look.at(one.name(), day, whom))
                .findFirst()
                .orElseThrow();
    }

    LeavingPage with(Form checked, @Nullable Look at) {
        return new LeavingPage(viewer, among, told, checked, at, List.of(), corrects, false);
    }

    LeavingPage late(List<Leaving> there) {
        return new LeavingPage(viewer, among, told, form.again(), null, there, corrects, true);
    }

    /** Nobody is offered of whom it stands already; whoever said it of themselves reads so. */
    LeavingPage beginning(List<Leaving> standing) {
        var accounts = standing.stream().map(one -> one.who().account()).toList();
        var others =
                among.stream().filter(one -> !accounts.contains(one.account())).toList();
        var own =
                standing.stream().filter(one -> !ofOthers() && one.who().you()).toList();
        return new LeavingPage(viewer, others.isEmpty() ? among : others, told, form, null, own, null, false);
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

    String title() {
        if (corrects != null) {
            return say(
                    corrects.who().you() ? "leaving.right.you" : "leaving.right",
                    corrects.who().name());
        }
        return say(ofOthers() ? "leaving.title.others" : "leaving.title");
    }

    /** What comes of it. */
    String what() {
        if (corrects != null) {
            return say(
                    corrects.who().you() ? "leaving.right.what.you" : "leaving.right.what",
                    Dates.longDay(corrects.lastDay()),
                    corrects.by());
        }
        return say(ofOthers() ? "leaving.what.others" : "leaving.what", told);
    }

    String action() {
        return corrects == null ? "/handovers/leaving" : corrects.address() + "/day";
    }

    /** Where what is typed is kept; another day is sent with one touch. */
    @Nullable
    String drafts() {
        return corrects == null ? HandoverDrafts.LEAVING.ownAddress() : null;
    }

    String send() {
        return corrects == null ? say(ofOthers() ? "leaving.do.others" : "leaving.do") : say("leaving.right.do");
    }
}
