package org.kith.reconnecting;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/** The form by which whoever looks, or the second person, says something of a search. */
record StepPage(Viewer viewer, YoungPersonHeader whose, Search search, Step step, Form form, Around around)
        implements KeptApart, FormPage {

    /**
     * @param who who can have been found; empty where that is not asked
     * @param seconds who can be the second person; empty where that is not asked
     * @param late whether something was said meanwhile, so that nothing of this was kept
     */
    record Around(List<Option> who, List<Option> seconds, boolean late) {}

    StepPage with(Form typed) {
        return new StepPage(viewer, whose, search, step, typed, around);
    }

    String back() {
        return whose.address() + "/reconnecting/" + search.wish().id();
    }

    /** Where it is sent. */
    String action() {
        return back() + "/says/" + step.key();
    }

    /** Whether it can still be said: not, where something else was said meanwhile. */
    boolean stillOpen() {
        return ReconnectingPermissions.of(viewer).take(step, search);
    }

    /** Whether nobody else manages the team who could be the second person. */
    boolean isAlone() {
        return step == Step.SAFE && around.seconds().isEmpty();
    }

    /** Who was found last, as they are called. */
    String found() {
        var who = search.standing().who();
        return who == null ? search.wish().name() : who.found();
    }

    String words(String what) {
        var through = search.through();
        return step == Step.ASKED && through != null
                ? say("reconnecting.step.asked.through." + what, whose.name(), found(), through.name())
                : say("reconnecting.step." + step.key() + "." + what, whose.name(), found());
    }

    /** Neither side reads the search; the young person reads what is written to them, and the other side what is written to both. */
    String readers() {
        var through = search.through();
        if (step == Step.ASKED && through != null) {
            return say("reconnecting.readers.through", through.name());
        }
        if (step.isOfSearch()) {
            return search.isMine()
                    ? say("reconnecting.readers.search")
                    : say("reconnecting.readers.second", search.lookedFor());
        }
        var both = step != Step.TELL && step != Step.STOP;
        return say(both ? "reconnecting.readers.both" : "reconnecting.readers.them", whose.name(), found());
    }

    @Override
    public boolean isLate() {
        return around.late();
    }

    /** Where what is typed is kept. */
    String drafts() {
        return ReconnectingDrafts.of(search.wish().id(), step).address(whose.id());
    }
}
